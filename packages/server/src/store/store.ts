import type { Ballot, PollContent, Revision } from '@earshot/client/contract';
import type { Tally } from '@earshot/client/tally';
import type { InferOutput } from 'valibot';

/** A poll as it is kept. */
export interface StoredPoll {
  readonly content: PollContent;
  /** Rises by one with every change, from 1. */
  readonly version: number;
  readonly revisions: readonly InferOutput<typeof Revision>[];
  /** When the organiser closed it before its time, ISO 8601. */
  readonly closedAt: string | null;
  /** When everything that came from people was deleted, ISO 8601. */
  readonly erasedAt: string | null;
  /** What is left after that: counts, which name nobody. */
  readonly finalCounts: Tally | null;
}

/** Something a participant did. Keys and receipts arrive as hashes only. */
export interface Act {
  readonly poll: string;
  readonly participant: string;
  readonly receipt: string;
  /** The `Idempotency-Key`, unique per participant and poll. */
  readonly key: string;
  /** Differs when the same key comes with another payload. */
  readonly fingerprint: string;
  readonly sequence: number;
  /** When the server received it, ISO 8601. */
  readonly at: string;
  /** The vote; `null` takes it back. */
  readonly ballot: Ballot | null;
}

/** What an act led to: kept for replays, so it never holds text or choices. */
export interface Outcome {
  readonly sequence: number;
  readonly at: string;
  /** Words of the vote wait for a person to read them. */
  readonly waiting: boolean;
}

/** A participant's vote with the state of its words. */
export interface HeldVote extends Outcome {
  readonly ballot: Ballot;
}

/** The fields of a ballot that hold a person's own words. */
export const wordKinds = ['ownWords', 'reason', 'needToKnow'] as const;
export type WordKind = (typeof wordKinds)[number];

/** `waiting` until a person has read the words, then `shown` or `hidden`. */
export type WordState = 'waiting' | 'shown' | 'hidden';

/** Words of one ballot, exactly as they were written. */
export interface Words {
  /** New with every change of the words, so that nobody lets through what they have not read. */
  readonly id: string;
  readonly kind: WordKind;
  readonly text: string;
  readonly state: WordState;
  readonly lang: string | null;
  /** The options the ballot holds. */
  readonly options: readonly string[];
}

/** One participant, by the hash of the key or of the receipt. */
export type Who = { readonly participant: string } | { readonly receipt: string };

/**
 * Where polls and votes are kept. Every method is one transaction: it happens wholly or not at all, and what it
 * has confirmed survives a crash (except in memory).
 */
export interface Store {
  /** Ids of all polls, sorted. */
  listPolls(): Promise<string[]>;
  readPoll(poll: string): Promise<StoredPoll | null>;
  /**
   * Creates or changes a poll while no vote can come in between. `change` gets the poll and whether anyone has
   * voted, and returns the new poll, or `null` for no change; what it throws cancels the change.
   */
  changePoll(
    poll: string,
    change: (current: StoredPoll | null, voted: boolean) => StoredPoll | null,
  ): Promise<void>;
  /**
   * Records an act. A key that was used before replays its outcome. Otherwise `permit` gets the poll as it is in
   * this transaction and whether the participant is new to it; what it throws cancels the act, and it may be asked
   * more than once.
   * @throws ProblemError `not-found`, `key-reused`, `superseded`
   */
  record(act: Act, permit: (poll: StoredPoll, isNew: boolean) => void): Promise<Outcome>;
  /** What is held of one participant; `null` when nothing. */
  readVote(poll: string, who: Who): Promise<HeldVote | null>;
  /**
   * Deletes vote, words, outcomes and receipt of one participant; a mark without content stays, so that no late retry
   * revives them.
   * @param sequence where this stands among the participant's acts, if known
   */
  forget(poll: string, who: Who, sequence?: number): Promise<void>;
  /** Counts all ballots of a poll. */
  count(poll: string, optionIds: readonly string[]): Promise<Tally>;
  /** Words in a state, oldest first. */
  listWords(poll: string, state: WordState): Promise<Words[]>;
  /** Lets words through or keeps them back; `false` when they are gone or were changed. */
  moderate(poll: string, words: string, state: 'shown' | 'hidden'): Promise<boolean>;
  /** All ballots with their words, in an order that says nothing about when or by whom. */
  listBallots(poll: string): Promise<Ballot[]>;
  /** Deletes everything that came from people and keeps the final counts. */
  erase(poll: string, at: string): Promise<void>;
  /** Made once, the same for good: mixed into hashes, so that the tables alone do not tell whose they are. */
  secret(): Promise<string>;
  /** Resolves when the store answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}
