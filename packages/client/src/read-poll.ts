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
  const ids = new Set(poll.options.map(({ id }) => id));
  return ids.size < poll.options.length ? (await atTheDoor()).leaveOutTwins(poll) : poll;
}

/** What is not as the contract has it is left out; but no poll is shown as one of another kind, or as counted by another rule. */
async function parsePart(body: unknown): Promise<Poll> {
  return (await atTheDoor()).parseLeniently(Poll, body, 'poll.read', 'kind', 'counting');
}

/** Most answers are as the contract has them. */
const atTheDoor = () => import('./at-the-door.js');
