import type { Context } from 'hono';
import * as v from 'valibot';
import { ResourceId } from '@earshot/client/contract';
import { toFieldError } from '../content/finding.js';
import { fromIssue, type Shapes } from '../content/schema-findings.js';
import { invalidFields, ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import type { StoredBoard } from '../store/boards/board-store.js';
import type { StoredPrompt } from '../store/prompts/prompt-store.js';
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

/** The board that the address names. @throws ProblemError `not-found` */
export async function findBoard(c: Context, { store }: Service): Promise<StoredBoard> {
  const id = c.req.param('id');
  const stored = v.is(ResourceId, id) ? await store.boards.read(id) : null;
  if (!stored) throw new ProblemError('not-found', 'There is no such board.');
  return stored;
}

/** The prompt that the address names. @throws ProblemError `not-found` */
export async function findPrompt(c: Context, { store }: Service): Promise<StoredPrompt> {
  const id = c.req.param('id');
  const stored = v.is(ResourceId, id) ? await store.prompts.read(id) : null;
  if (!stored) throw new ProblemError('not-found', 'There is no such prompt.');
  return stored;
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
