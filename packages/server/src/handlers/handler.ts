import type { Context } from 'hono';
import * as v from 'valibot';
import { type PollContent, ResourceId } from '@earshot/client/contract';
import { toFieldError } from '../content/finding.js';
import { fromIssue, type Shapes } from '../content/schema-findings.js';
import { hashParticipant, markOf, receiptOf } from '../crypto.js';
import { participantKey } from '../gates/authorise.js';
import { invalidFields, ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import type { StoredPoll } from '../store/store.js';

/** Answers a request that has passed the gates of its route. */
export type Handler = (c: Context, service: Service) => Promise<Response>;

/** The poll that the address names. @throws ProblemError `not-found` */
export async function findPoll(c: Context, { store }: Service): Promise<StoredPoll> {
  const id = c.req.param('id');
  const stored = v.is(ResourceId, id) ? await store.readPoll(id) : null;
  if (!stored) throw new ProblemError('not-found', 'There is no such poll.');
  return stored;
}

/**
 * Whose request it is: the account where the poll asks for one, else the key. The receipt comes from the key too,
 * for nobody can guess that; so does the mark, where ballots carry one.
 * @throws ProblemError `unauthorised`
 */
export async function identify(c: Context, { content }: StoredPoll, { account, store }: Service) {
  const key = participantKey(c);
  const secret = await store.secret();
  if (content.about.eligibility !== 'account') return identityOf(content, secret, key);
  const name = account?.(c.req.raw);
  if (name === undefined) throw new ProblemError('unauthorised', 'Sign in to take part.');
  return identityOf(content, secret, key, name);
}

/** Under which hash, receipt and mark a key is known in a poll, or the account that used it. */
export async function identityOf(
  { id, findable }: PollContent,
  secret: string,
  key: string,
  account?: string,
) {
  return {
    participant: await hashParticipant(secret, id, account ? `account:${account}` : key),
    receipt: await receiptOf(id, key, account),
    mark: findable ? await markOf(id, key, account) : null,
  };
}

const shapes: Shapes = {
  options: 'a list, empty where options are ranked or given dots',
  page: 'an http or https address of 250 characters at most',
};

/** The body as its schema has it. @throws ProblemError `invalid`, with the first fields that are wrong */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  // To find thousands of mistakes costs us more than it cost whoever sent them.
  const parts: unknown[] = Object.values(Object(body) as object);
  const isLong = [...parts, ...parts.flat()].some(
    (part) => Array.isArray(part) && part.length > 100,
  );
  const parsed = v.safeParse(schema, body, { abortEarly: isLong, abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  throw invalidFields(
    parsed.issues.map((issue) => {
      const error = toFieldError(fromIssue(issue, shapes));
      return { ...error, got: error.got.slice(0, 80) };
    }),
  );
}
