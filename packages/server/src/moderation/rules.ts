import type { IsoDate } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { Settings } from '../options.js';
import { invalid, ProblemError } from '../problem.js';
import { stateOf, type Timed } from '../state.js';
import type { NewDecision } from '../store/boards/board-store.js';
import { dateIn, isInCalendar } from '../time.js';

/** What every step of a moderator needs: the organiser's API and the pages both have it. */
export type Moderating = Pick<Settings, 'store' | 'now'>;

/** What a decision leaves behind. @param about the idea or the comment, and the reason */
export function noteDecision(
  decision: NewDecision['decision'],
  now: number,
  about: Pick<NewDecision, 'reason'> & Partial<Pick<NewDecision, 'idea' | 'comment'>>,
): NewDecision {
  const at = new Date(now).toISOString();
  return { at, decision, idea: null, comment: null, ...about };
}

/** Nothing is published while a board or a prompt rests. @throws ProblemError `paused` */
export function refuseWhilePaused(timed: Timed, now: number): void {
  if (stateOf(timed, now) !== 'paused') return;
  throw new ProblemError('paused', 'Nothing is published during the pause.');
}

/** A day that is still to come. @throws ProblemError `invalid` */
export function refusePast(
  path: string,
  day: InferOutput<typeof IsoDate>,
  timed: Timed,
  now: number,
): void {
  const today = dateIn(timed.content.about.timeZone, now);
  if (isInCalendar(day) && day > today) return;
  throw invalid(path, `a day after today (${today})`, `"${day}"`);
}

/** What it was about is not there, or not as it was read. */
export function gone(): ProblemError {
  return new ProblemError('not-found', 'This is gone, or was changed since. Read it again.');
}
