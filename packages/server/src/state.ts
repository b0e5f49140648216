import type { PollContent, pollStates, Text } from '@earshot/client/contract';
import { dateIn } from './time.js';

/** A poll or a board, as far as time goes. */
export interface Timed {
  readonly content: {
    readonly about: Pick<PollContent['about'], 'opens' | 'closes' | 'timeZone' | 'paused'>;
  };
  /** A pause that was set beside the content. */
  readonly paused?: Pause | null;
  readonly closedAt: string | null;
  readonly erasedAt: string | null;
}

/** Until when something rests, and why. */
export interface Pause {
  readonly until: string;
  readonly reason: Text;
}

/** What it is at a moment, in milliseconds since 1970. A pause comes before all else: it hides a closed poll's results too. */
export function stateOf(timed: Timed, now: number): (typeof pollStates)[number] {
  const { about } = timed.content;
  if (timed.erasedAt !== null) return 'closed';
  if (pauseOf(timed, now)) return 'paused';
  if (timed.closedAt !== null || now >= Date.parse(about.closes)) return 'closed';
  return now < Date.parse(about.opens) ? 'upcoming' : 'open';
}

/** The pause that is in force, the content's own first; `null` when none is. */
export function pauseOf({ content: { about }, paused }: Timed, now: number): Pause | null {
  const today = dateIn(about.timeZone, now);
  return [about.paused, paused].find((pause) => pause && today < pause.until) ?? null;
}

/** When it closed: at the time it named, or before, when the organiser did so. */
export function closesOf({ content: { about }, closedAt }: Timed): string {
  return closedAt !== null && Date.parse(closedAt) < Date.parse(about.closes)
    ? closedAt
    : about.closes;
}
