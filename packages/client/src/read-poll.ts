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

/** Parses a poll at the door. */
export async function parsePoll(body: unknown): Promise<Poll> {
  const whole = v.safeParse(Poll, body);
  const poll = whole.success ? whole.output : await parsePart(body);
  const ids = new Set<string>();
  const options = poll.options.filter(({ id }) => {
    if (ids.has(id)) warnOnce(`poll.read: two options with the id "${id}": the second is left out`);
    return ids.size < ids.add(id).size;
  });
  return { ...poll, options };
}

/** What is not as the contract has it is left out; but a kind that this version does not know must not be shown as another. */
async function parsePart(body: unknown): Promise<Poll> {
  const { parseLeniently } = await import('./at-the-door.js');
  return parseLeniently(Poll, body, 'poll.read', 'kind');
}
