import * as v from 'valibot';
import { Poll } from './contract/poll.js';
import { address, takeEarly } from './early.js';
import { request } from './request.js';
import { warnOnce } from './warn.js';

/**
 * Reads a poll without a client: the first read, and all that a page needs before a person acts.
 * @param src The poll's address.
 * @throws EarshotError
 */
export async function readPoll(src: string): Promise<Poll> {
  const url = address(src);
  try {
    return await parsePoll(
      await request('poll.read', url, {}, undefined, undefined, takeEarly(url)),
    );
  } catch (error) {
    warnOnce((error as Error).message);
    throw error;
  }
}

/** Parses a poll at the door; but none is shown as one of another kind, or as counted by another rule. */
export async function parsePoll(body: unknown): Promise<Poll> {
  const { success, output } = v.safeParse(Poll, body);
  const ids = success && output.options.map(({ id }) => id);
  if (ids && new Set(ids).size === ids.length) return output;
  // Most answers are as the contract has them.
  const { parseList } = await import('./at-the-door.js');
  return parseList(Poll, body, 'poll.read', 'options', 'kind', 'counting');
}
