import * as v from 'valibot';
import { EarshotError } from './errors.js';
import { warnOnce } from './warn.js';

type Schema = v.GenericSchema;
type Issue = v.BaseIssue<unknown>;

/** What an array item becomes before it is left out, so that the indexes of its neighbours stay true. */
const gone = Symbol();

/**
 * Parses an answer strictly.
 * @param verb What was being done, for the message: `poll.castVote`.
 * @throws EarshotError `unreadable`, naming the path: `poll.castVote: expected string at receipt, got undefined`.
 */
export function parse<S extends Schema>(schema: S, input: unknown, verb: string): v.InferOutput<S> {
  const { success, output, issues } = v.safeParse(schema, input);
  if (success) return output;
  throw new EarshotError('unreadable', `${verb}: ${describe(issues[0])}`);
}

/**
 * Parses what is to be shown: a part that is not as the contract has it is left out, with the smallest part around it
 * that cannot do without; what is valid shows. Every fault is named on the console.
 * @param input A JSON value of our own; it is changed.
 * @param vital Fields whose absence, or that of a part of theirs, would mean something else: nothing of them is left out.
 * @throws EarshotError `unreadable` when nothing can be shown.
 */
export function parseLeniently<S extends Schema>(
  schema: S,
  input: unknown,
  verb: string,
  ...vital: string[]
): v.InferOutput<S> {
  for (let first = ''; ;) {
    const { success, output, issues } = v.safeParse(schema, input);
    if (success) return output;
    const firstPass = !first;
    // All are found before any is left out: several faults can lie in one part.
    const parts = issues.map((issue) => {
      const fault = `${verb}: ${describe(issue)}`;
      const part = issue.path?.findLast(isThere);
      first ||= fault;
      if (!part || vital.includes(issue.path?.[0]?.key as string))
        throw new EarshotError('unreadable', first);
      // What is missing in a later pass is missing because it was left out in the first.
      if (firstPass || isThere(issue.path?.at(-1))) warnOnce(`${fault}: this part is left out`);
      return part as { input: unknown; key: string };
    });
    const arrays = new Set<unknown[]>();
    for (const { input: parent, key } of parts) {
      if (Array.isArray(parent)) {
        parent[Number(key)] = gone;
        arrays.add(parent);
      } else delete (parent as Record<string, unknown>)[key];
    }
    for (const array of arrays) leaveOutGone(array);
  }
}

/** Something that is told apart by its id. */
export interface WithId {
  readonly id: string;
}

/** The names of the fields that hold items with ids. */
export type ListIn<T> = {
  [Name in keyof T]: T[Name] extends readonly WithId[] ? Name : never;
}[keyof T] &
  string;

/** Parses what is to be shown with a list in it: of items with the same id only the first is. */
export function parseList<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
  verb: string,
  list: ListIn<T>,
  ...vital: string[]
): T {
  const parsed = parseLeniently(schema, input, verb, ...vital);
  return { ...parsed, [list]: withoutTwins(parsed[list] as readonly WithId[], verb, list) };
}

/** Of items with the same id only the first is shown. @param what What they are, for the message: `options`. */
export function withoutTwins<Item extends WithId>(
  items: readonly Item[],
  verb: string,
  what: string,
): Item[] {
  const ids = new Set<string>();
  return items.filter(({ id }) => {
    if (ids.has(id)) warnOnce(`${verb}: two ${what} with the id "${id}": the second is left out`);
    return ids.size < ids.add(id).size;
  });
}

function leaveOutGone(array: unknown[]) {
  let kept = 0;
  for (const item of array) if (item !== gone) array[kept++] = item;
  array.length = kept;
}

const isThere = (part: v.IssuePathItem | undefined) =>
  part !== undefined && Object.hasOwn(part.input as object, part.key as string);

function describe({ path, expected, type, received }: Issue): string {
  const where = path?.map(({ key }) => key).join('.') || 'the top';
  return `expected ${plain(expected ?? type)} at ${where}, got ${plain(received)}`;
}

const plain = (type: string) =>
  type.replace(/\b(Array|Object)\b/g, (name) => name.toLowerCase()).slice(0, 80);
