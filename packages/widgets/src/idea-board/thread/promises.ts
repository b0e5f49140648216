import type { StatusChange } from '@earshot/client/contract';

/** A day by which the host said there would be another word. */
export interface Promised {
  /** When it was promised, ISO 8601. */
  readonly at: string;
  /** The day, `2026-12-05`. */
  readonly by: string;
}

/** What became of it: the word came on time or late, is due, is overdue; or it is not known which word was the next. */
export type Outcome =
  | { readonly is: 'kept' | 'late'; readonly on: string }
  | { readonly is: 'due' | 'overdue' | 'unknown' };

/** What the host has said of an idea, as far as it is known. */
export interface Said {
  readonly history: readonly StatusChange[];
  /** When official answers were given, ISO 8601. */
  readonly answers: readonly string[];
  /** Whether these are all answers there are. */
  readonly isComplete: boolean;
  /** Whether the back end says that a promised day has passed; the device's clock does not count. */
  readonly isLate: boolean;
  readonly timeZone: string;
}

/** Whether a promise was kept. Nothing is called late that may have come in time. */
export function outcomeOf(promised: Promised, said: Said): Outcome {
  const { history, answers, isComplete, isLate, timeZone } = said;
  const [next] = [...history.map(({ at }) => at), ...answers]
    .filter((at) => Date.parse(at) > Date.parse(promised.at))
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  if (next === undefined) return { is: isLate ? 'overdue' : 'due' };
  if (dayOf(next, timeZone) <= promised.by) return { is: 'kept', on: next };
  return isComplete ? { is: 'late', on: next } : { is: 'unknown' };
}

/** The day of a moment as the calendars of a time zone show it, `2026-12-05`: the way Swedes write it. */
function dayOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}
