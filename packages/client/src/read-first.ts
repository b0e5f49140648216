import * as v from 'valibot';
import { takeEarly } from './early.js';
import { request } from './request.js';
import { warnOnce } from './warn.js';

/**
 * Reads without a client, from an answer that was begun before where there is one.
 * @param verb What is being done, for messages: `board.read`.
 * @throws EarshotError
 */
export async function readFirst<T>(
  verb: string,
  url: string,
  parse: (body: unknown) => Promise<T>,
): Promise<T> {
  try {
    return await parse(await request(verb, url, {}, undefined, undefined, takeEarly(url)));
  } catch (error) {
    warnOnce((error as Error).message);
    throw error;
  }
}

/** Parses at the door; what is not as the contract has it is left out. */
export async function parseFirst<S extends v.GenericSchema>(
  schema: S,
  body: unknown,
  verb: string,
): Promise<v.InferOutput<S>> {
  const { success, output } = v.safeParse(schema, body);
  return success ? output : (await atTheDoor()).parseLeniently(schema, body, verb);
}

/** Of items with the same id only the first is shown. @param what What they are, for the message: `ideas`. */
export async function firstOfTwins<Item extends { readonly id: string }>(
  items: Item[],
  verb: string,
  what: string,
): Promise<Item[]> {
  const ids = new Set(items.map(({ id }) => id));
  return ids.size === items.length ? items : (await atTheDoor()).withoutTwins(items, verb, what);
}

/** Most answers are as the contract has them. */
const atTheDoor = () => import('./at-the-door.js');
