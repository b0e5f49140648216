import { ProblemError } from '../problem.js';
import type { Act, Outcome } from './store.js';

/** What a store knows of an act before it records it. */
export interface Known {
  /** What the act's key led to before. */
  readonly outcome: (Outcome & { readonly fingerprint: string }) | null;
  /** -1 for someone new. */
  readonly lastSequence: number;
  /** Whether there is a vote; without one the last act took it back, or had everything deleted. */
  readonly hasVote: boolean;
}

/** So many outcomes are kept per participant and poll, the last ones: no retry is that late. */
export const keptOutcomes = 50;

/**
 * The outcome to replay; `null` when the act is new.
 * @throws ProblemError `key-reused`
 */
export function replay(act: Act, { outcome }: Pick<Known, 'outcome'>): Outcome | null {
  if (!outcome) return null;
  if (outcome.fingerprint !== act.fingerprint) {
    throw new ProblemError('key-reused', 'This Idempotency-Key came with another payload before.');
  }
  return { sequence: outcome.sequence, at: outcome.at, waiting: outcome.waiting };
}

/**
 * Nothing that was on its way may revive what has been taken back: after that only a later act counts.
 * @throws ProblemError `superseded` when the participant has done something later already
 */
export function refuseLate(
  act: Pick<Act, 'sequence'>,
  { lastSequence, hasVote }: Omit<Known, 'outcome'>,
): void {
  if (act.sequence < lastSequence || (act.sequence === lastSequence && !hasVote)) {
    throw new ProblemError('superseded', `A later act (${lastSequence}) has been recorded.`);
  }
}
