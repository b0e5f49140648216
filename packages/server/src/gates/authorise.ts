import type { Context } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { participantHeader, receiptHeader } from '@earshot/client/contract';
import type { Settings } from '../options.js';
import { sessionOf } from '../organise/session-of.js';
import { invalid, ProblemError } from '../problem.js';
import type { Service } from '../service.js';

/**
 * Who may use a route: everyone; whoever shows the key of the vote; the same, or its receipt; the organiser, with the
 * token; everyone who comes from the moderation pages themselves, to sign in; whoever is signed in there.
 * What belongs to whom within a poll is decided by the hash of that key.
 */
export type Role =
  'public' | 'participant' | 'holder' | 'organiser' | 'sign-in-page' | 'organiser-page';

/** @throws ProblemError `unauthorised`, `invalid`; `not-found` where the organiser's API is off */
export async function authorise(role: Role, c: Context, service: Service): Promise<void> {
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
      return authoriseOrganiser(c, service);
    case 'sign-in-page':
      hasOrganiser(service);
      return;
    case 'organiser-page':
      hasOrganiser(service);
      await sessionOf(c, service);
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

/** The token, where there is one. */
function hasOrganiser({ organiserToken }: Settings): string {
  if (organiserToken) return organiserToken;
  throw new ProblemError('not-found', "The organiser's API is off. Set EARSHOT_ORGANISER_TOKEN.");
}

async function authoriseOrganiser(c: Context, settings: Settings): Promise<void> {
  const organiserToken = hasOrganiser(settings);
  const given = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
  if (!(await timingSafeEqual(given, organiserToken))) {
    throw new ProblemError('unauthorised', "The organiser's bearer token is missing or wrong.");
  }
}
