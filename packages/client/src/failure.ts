import * as v from 'valibot';
import { parseRetryAfter } from './backoff.js';
import { Problem, problemPrefix } from './contract/problem.js';
import { EarshotError } from './errors.js';

const likelyCauses =
  'If this device is online, either the back end must allow the origin of this page (Access-Control-Allow-Origin; on the reference server EARSHOT_ORIGINS), or the Content-Security-Policy of this page must name it in connect-src.';

const whoAnswers =
  'Check src, and whether something else answers in its place, such as a sign-in page or a firewall.';

const nobodyThere = (what: string) => `Check src: the back end has no ${what} of this name.`;

/**
 * Says what an exchange that did not end in JSON of success was.
 * @param response `undefined` where none came.
 * @param body The JSON of the answer, where it was some.
 * @param cause What was thrown on the way.
 */
export function explain(
  verb: string,
  url: string,
  response: Response | undefined,
  body: unknown,
  cause: unknown,
): EarshotError {
  // Half a document is an answer too, only not a readable one; for none at all WebKit throws a DOMException of that name.
  if (!response || (cause && (cause as Error).name !== 'SyntaxError'))
    return new EarshotError('network', `${verb}: no answer from ${url}. ${likelyCauses}`, {
      cause,
    });
  const { ok, status, headers } = response;
  const retryAfter = parseRetryAfter(headers.get('retry-after'));
  const problem = v.safeParse(Problem, body);
  if (ok || !problem.success) {
    const type = headers.get('content-type') ?? 'no type';
    const message = `${verb}: expected JSON from ${url}, got ${type} with status ${status}. ${whoAnswers}`;
    return new EarshotError('unreadable', message, { status, retryAfter });
  }
  const name = problem.output.type.replace(problemPrefix, '');
  const [, what] = /^(poll|board|prompt)\.read$/.exec(verb) ?? [];
  const advice = what && status === 404 ? `. ${nobodyThere(what)}` : '';
  return new EarshotError('problem', `${verb}: ${name} (${status}) at ${url}${advice}`, {
    status,
    type: name,
    retryAfter,
    fields: problem.output.errors,
  });
}
