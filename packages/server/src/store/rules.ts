import type { Ballot } from '@earshot/client/contract';
import { randomId } from '../crypto.js';
import { ProblemError } from '../problem.js';
import { type Act, type Outcome, type Words, wordKinds } from './store.js';

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
export function refuseLate(act: Act, { lastSequence, hasVote }: Omit<Known, 'outcome'>): void {
  if (act.sequence < lastSequence || (act.sequence === lastSequence && !hasVote)) {
    throw new ProblemError('superseded', `A later act (${lastSequence}) has been recorded.`);
  }
}

/** The ballot with its words emptied: which fields were used stays, what was written does not. */
export function withoutWords(ballot: Ballot): Ballot {
  const emptied = wordKinds.filter((kind) => ballot[kind] !== undefined);
  return { ...ballot, ...Object.fromEntries(emptied.map((kind) => [kind, ''])) };
}

/** The ballot as it was cast, from its choices and its words. */
export function withWords(
  choices: Ballot,
  words: readonly Pick<Words, 'kind' | 'text'>[],
  lang: string | null,
): Ballot {
  const texts = Object.fromEntries(words.map(({ kind, text }) => [kind, text]));
  return { ...choices, ...texts, ...(lang === null ? {} : { lang }) };
}

/** The words of a ballot: those that did not change, for the same options, keep their state, all others wait. */
export function wordsOf(ballot: Ballot, before: readonly Words[]): Words[] {
  return wordKinds.flatMap((kind) => {
    const text = ballot[kind];
    if (text === undefined || text === '') return [];
    const same = before.find(
      (words) =>
        words.kind === kind && words.text === text && areSame(words.options, ballot.options),
    );
    const lang = ballot.lang ?? null;
    const entry = same ?? { id: randomId(), kind, text, state: 'waiting' as const };
    return [{ ...entry, lang, options: ballot.options }];
  });
}

/** The order in which options were chosen says nothing. */
function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** Whether any of the words has not been read yet. */
export function isWaiting(words: readonly Pick<Words, 'state'>[]): boolean {
  return words.some(({ state }) => state === 'waiting');
}
