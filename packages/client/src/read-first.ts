import * as v from 'valibot';
import type { ListIn, WithId } from './at-the-door.js';
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

/**
 * Parses at the door, as `parseList` does; most answers are as the contract has them, and that is loaded for the others.
 * @param list The field that holds items with ids.
 */
export async function parseFirst<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  body: unknown,
  verb: string,
  list: ListIn<T>,
): Promise<T> {
  const { success, output } = v.safeParse(schema, body);
  const ids = success && (output[list] as readonly WithId[]).map(({ id }) => id);
  if (ids && new Set(ids).size === ids.length) return output;
  const { parseList } = await import('./at-the-door.js');
  return parseList(schema, body, verb, list);
}
