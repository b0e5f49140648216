import type { Context } from 'hono';
import { stateOf } from '../state.js';
import { ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import { needsCode } from '../store/code-rules.js';
import type { StoredPoll } from '../store/store.js';

/** @throws ProblemError `not-open`, `paused`, `closed` */
export function refuseUnlessOpen(stored: StoredPoll, now: number): void {
  switch (stateOf(stored, now)) {
    case 'open':
      return;
    case 'upcoming':
      throw new ProblemError('not-open', 'This poll has not opened yet.');
    case 'paused':
      throw new ProblemError('paused', 'This poll is paused.');
    case 'closed':
      throw new ProblemError('closed', 'This poll has closed.');
  }
}

/**
 * Counts whoever is new to a poll, once per request: a database that gives a transaction up asks again for the same
 * person. Codes limit by themselves how many come.
 */
export function admitOnce(
  c: Context,
  service: Service,
): (poll: StoredPoll, isNew: boolean) => void {
  let isAdmitted = false;
  return (poll, isNew) => {
    if (isNew && !isAdmitted && !needsCode(poll)) service.admit(c);
    isAdmitted = true;
  };
}
