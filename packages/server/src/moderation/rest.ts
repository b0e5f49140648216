import type { PollContent } from '@earshot/client/contract';
import { checkText } from '../content/language-rules.js';
import { refuseFindings } from '../content/refuse-findings.js';
import type { Pause, Timed } from '../state.js';
import { dateIn } from '../time.js';
import { refusePast } from './rules.js';

/** A board or a prompt as it is kept: it can rest, and close before its time. */
export interface Resting extends Timed {
  readonly content: Timed['content'] & Pick<PollContent, 'languages'>;
  readonly paused: Pause | null;
  readonly version: number;
}

/** @throws ProblemError `invalid` where a language is missing or the day has come */
export function checkPause(kept: Resting, { until, reason }: Pause, now: number): void {
  refuseFindings(checkText(kept.content.languages, { path: ['reason'], text: reason }));
  refusePast('until', until, kept, now);
}

/** @throws ProblemError `invalid` where the content itself says that it rests */
export function checkResume({ content: { about } }: Resting, now: number): void {
  if (!about.paused || dateIn(about.timeZone, now) >= about.paused.until) return;
  refuseFindings([
    {
      path: ['about', 'paused'],
      expected: 'no pause in the content',
      got: `one until ${about.paused.until}`,
      advice: 'Take "paused" out of its file.',
    },
  ]);
}

/** It as it rests until a day. */
export function paused<Kept extends Resting>(current: Kept | null, until: Pause): Kept | null {
  return current && { ...current, paused: until, version: current.version + 1 };
}

/** It as it goes on; `null` where nothing is to be ended. */
export function resumed<Kept extends Resting>(current: Kept | null): Kept | null {
  return current?.paused ? { ...current, paused: null, version: current.version + 1 } : null;
}

/** It as it is closed for good; `null` where it is already. @param at ISO 8601 */
export function closed<Kept extends Resting>(current: Kept | null, at: string): Kept | null {
  if (current?.closedAt !== null) return null;
  return { ...current, closedAt: at, version: current.version + 1 };
}

/** What stands beside the end of a pause. */
export const resumeReason = 'Ended before its day.';
