import type { Context } from 'hono';
import { ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import { readSessionId } from './session-cookie.js';
import type { Session } from './sessions.js';

/** Who is signed in. @throws ProblemError `unauthorised` */
export async function sessionOf(c: Context, { sessions }: Service): Promise<Session> {
  const session = await sessions.find(readSessionId(c));
  if (session) return session;
  throw new ProblemError('unauthorised', 'Nobody is signed in.');
}
