import type { Context } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { participantHeader, receiptHeader } from '@earshot/client/contract';
import type { Settings } from '../options.js';
import { invalid, ProblemError } from '../problem.js';

/**
 * Who may use a route: everyone; whoever shows the key of the vote; the same, or its receipt; the organiser.
 * What belongs to whom within a poll is decided by the hash of that key.
 */
export type Role = 'public' | 'participant' | 'holder' | 'organiser';

/** @throws ProblemError `unauthorised`, `invalid`; `not-found` where the organiser's API is off */
export async function authorise(role: Role, c: Context, settings: Settings): Promise<void> {
  switch (role) {
    case 'public':
      return;
    case 'participant':
      participantKey(c);
      return;
    case 'holder':
      if (c.req.header(receiptHeader) === undefined) participantKey(c, receiptHeader);
      return;
    case 'organiser':
      return authoriseOrganiser(c, settings);
  }
}

/**
 * The participant's key: 32 hexadecimal digits.
 * @param instead a header that would do as well, where there is one
 */
export function participantKey(c: Context, instead?: string): string {
  const key = c.req.header(participantHeader);
  if (key === undefined) {
    const headers = [participantHeader, instead].filter(Boolean).join(' or ');
    throw new ProblemError('unauthorised', `The header ${headers} is missing.`);
  }
  if (!/^[0-9a-f]{32}$/.test(key)) {
    throw invalid(participantHeader, '32 lower-case hexadecimal digits', 'something else');
  }
  return key;
}

async function authoriseOrganiser(c: Context, { organiserToken }: Settings): Promise<void> {
  if (!organiserToken) {
    throw new ProblemError('not-found', "The organiser's API is off. Set EARSHOT_ORGANISER_TOKEN.");
  }
  const given = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
  if (!(await timingSafeEqual(given, organiserToken))) {
    throw new ProblemError('unauthorised', "The organiser's bearer token is missing or wrong.");
  }
}
