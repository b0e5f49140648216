import type { Context } from 'hono';
import { ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import { stateOf, type Timed } from '../state.js';
import { type Eligible, needsCode } from '../store/code-rules.js';

/** @throws ProblemError `not-open`, `paused`, `closed` */
export function refuseUnlessOpen(timed: Timed, now: number): void {
  switch (stateOf(timed, now)) {
    case 'open':
      return;
    case 'upcoming':
      throw new ProblemError('not-open', 'It has not opened yet.');
    case 'paused':
      throw new ProblemError('paused', 'It is paused.');
    case 'closed':
      throw new ProblemError('closed', 'It has closed.');
  }
}

/**
 * Counts whoever is new to a poll, board or prompt, once per request: a database that gives a transaction up asks again for
 * the same person. Codes limit by themselves how many come.
 */
export function admitOnce(
  c: Context,
  service: Service,
): (stored: Eligible, isNew: boolean) => void {
  let isAdmitted = false;
  return (stored, isNew) => {
    if (isNew && !isAdmitted && !needsCode(stored)) service.admit(c);
    isAdmitted = true;
  };
}
