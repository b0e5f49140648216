import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ProblemName, problems } from '@earshot/client/contract';
import type { ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import { type Form, readForm } from './form.js';
import { sendPage } from './layout.js';
import { ownPath } from './own-path.js';
import { lostPage } from './pages/lost.js';
import { signInPage } from './pages/sign-in.js';
import { visitOf } from './visit.js';
import type { OrganiseWords } from './words/index.js';

/** What a problem is called on a page. */
const said: Partial<Record<ProblemName, keyof OrganiseWords['lost']>> = {
  forbidden: 'stale',
  'origin-refused': 'elsewhere',
  'not-found': 'gone',
  paused: 'paused',
  closed: 'closed',
  'group-limit': 'full',
  'rate-limited': 'wait',
  'too-large': 'tooLong',
};

/** The page for a problem: whoever is not signed in is asked to, and what was written is given back. */
export async function answerLost(
  c: Context,
  service: Service,
  { problem }: Pick<ProblemError, 'problem'>,
): Promise<Response> {
  const visit = await visitOf(c, service);
  c.header('Cache-Control', 'no-store');
  if (problem === 'unauthorised' && c.req.method === 'GET') {
    const to = visit.path === '/organise' ? '' : `?to=${encodeURIComponent(visit.path)}`;
    return c.redirect(`/organise/sign-in${to}`, 303);
  }
  const typed = problem === 'origin-refused' ? [] : await writtenIn(c);
  if (problem === 'unauthorised') {
    const { title, expired: note } = visit.words.signIn;
    const body = signInPage(visit, { to: ownPath(visit.path), note, typed });
    return sendPage(c, visit, { title, body, status: 401 });
  }
  const { lost } = visit.words;
  const isOff = service.organiserToken === undefined || service.organiserToken === '';
  const why = lost[isOff ? 'off' : (said[problem] ?? 'broken')];
  const status = problems[problem] as ContentfulStatusCode;
  return sendPage(c, visit, { title: lost.title, body: lostPage(visit, why, typed), status });
}

async function writtenIn(c: Context): Promise<string[]> {
  const form = await readForm(c).catch((): Form | null => null);
  return form?.written() ?? [];
}
