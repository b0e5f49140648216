import type {
  Avenue,
  Ballot,
  Option,
  OwnOption,
  PollContent,
  Reply,
  Revision,
} from '@earshot/client/contract';
import type { Pile, Tally } from '@earshot/client/tally';
import type { InferOutput } from 'valibot';
import type { BoardStore } from './boards/board-store.js';
import type { PromptStore } from './prompts/prompt-store.js';

/** What the ballots of a poll came to. */
export interface Counted extends Tally {
  readonly avenues: readonly { readonly avenue: Avenue; readonly count: number }[];
  /** How many codes were given out, where there are any. */
  readonly codes: number | null;
}

/** A poll as it is kept. */
export interface StoredPoll {
  readonly content: PollContent;
  /** Rises by one with every change, from 1. */
  readonly version: number;
  readonly revisions: readonly InferOutput<typeof Revision>[];
  /** Options of people that were let in, after the organiser's own. */
  readonly added: readonly Option[];
  readonly replies: readonly Reply[];
  /** When the organiser closed it before its time, ISO 8601. */
  readonly closedAt: string | null;
  /** When everything that came from people was deleted, ISO 8601. */
  readonly erasedAt: string | null;
  /** What is left after that: counts, which name nobody. */
  readonly finalCounts: Counted | null;
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
  readonly avenue: Avenue;
  /** The hash of the single-use code that came with it; `null` when none did. */
  readonly code: string | null;
  /** What the published ballot carries, in a `findable` poll. */
  readonly mark: string | null;
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
  readonly mark: string | null;
  /** Ids of the replies to what its words ask. */
  readonly replies: readonly string[];
}

/** Equal ballots of one avenue. */
export interface AvenuePile extends Pile {
  readonly avenue: Avenue;
}

/** A ballot that is shown to the organiser, or published without its words. */
export interface MarkedBallot {
  readonly ballot: Ballot;
  readonly avenue: Avenue;
  readonly mark: string | null;
}

/** An option that a person suggests. Keys arrive as hashes only. */
export interface SuggestedOption {
  readonly poll: string;
  readonly participant: string;
  readonly receipt: string;
  /** The `Idempotency-Key`. */
  readonly key: string;
  readonly label: string;
  readonly lang: string | null;
  readonly code: string | null;
}

/** A suggested option that waits to be read. */
export interface WaitingOption {
  readonly id: string;
  readonly label: string;
  readonly lang: string | null;
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
  /** Where idea boards are kept, in the same place. */
  readonly boards: BoardStore;
  /** Where who's-missing prompts are kept, in the same place. */
  readonly prompts: PromptStore;
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
   * Where the poll's eligibility is `code`, a participant's first act binds its code to the participant, for good.
   * @throws ProblemError `not-found`, `key-reused`, `superseded`, `code-missing`, `code-unknown`, `code-used`
   */
  record(act: Act, permit: (poll: StoredPoll, isNew: boolean) => void): Promise<Outcome>;
  /**
   * Keeps an option that a person suggests, to be read. A key that was used before replays. `permit` gets the poll,
   * whether the participant is new to it, and how many options this participant has suggested.
   * @throws ProblemError `not-found`, and what `record` throws of codes
   */
  suggestOption(
    option: SuggestedOption,
    permit: (poll: StoredPoll, isNew: boolean, suggested: number) => void,
  ): Promise<OwnOption>;
  /** Options that one participant has suggested. */
  readOptions(poll: string, who: Who): Promise<OwnOption[]>;
  /** Suggested options that nobody has read yet, oldest first. */
  listOptions(poll: string): Promise<WaitingOption[]>;
  /** Lets a suggested option in, as `added`, or keeps it back with `null`; `false` when none of this id waits. */
  decideOption(poll: string, option: string, added: Option | null): Promise<boolean>;
  /**
   * Publishes a reply and lets whoever wrote these words find it; those that waited count as read, and stay hidden.
   * `false`, and nothing happens, when any of them is gone.
   */
  reply(poll: string, words: readonly string[], reply: Reply): Promise<boolean>;
  /** Adds the hashes of new single-use codes. */
  addCodes(poll: string, codes: readonly string[]): Promise<void>;
  /** Whether a participant has bound a code, or may bind this one. It promises nothing: `record` decides. */
  holdsCode(poll: string, participant: string, code: string | null): Promise<boolean>;
  /** How many codes were given out, and how many of them were used. */
  countCodes(poll: string): Promise<{ issued: number; used: number }>;
  /** What is held of one participant; `null` when nothing. */
  readVote(poll: string, who: Who): Promise<HeldVote | null>;
  /**
   * Deletes vote, words, outcomes and receipt of one participant; a mark without content stays, so that no late retry
   * revives them. Its code may be used again; an option that was let in stays, without saying whose it was.
   * @param sequence where this stands among the participant's acts, if known
   */
  forget(poll: string, who: Who, sequence?: number): Promise<void>;
  /** All ballots of a poll, equal ones together. */
  listPiles(poll: string): Promise<AvenuePile[]>;
  /** Words in a state, oldest first. */
  listWords(poll: string, state: WordState): Promise<Words[]>;
  /** Lets words through or keeps them back; `false` when they are gone or were changed. */
  moderate(poll: string, words: string, state: 'shown' | 'hidden'): Promise<boolean>;
  /** All ballots with their words, in an order that says nothing about when or by whom. */
  listBallots(poll: string): Promise<MarkedBallot[]>;
  /** Deletes everything that came from people and keeps the final counts, as `count` makes them in the same transaction. */
  erase(
    poll: string,
    at: string,
    count: (poll: StoredPoll, piles: readonly AvenuePile[], codes: number) => Counted,
  ): Promise<void>;
  /** Made once, the same for good: mixed into hashes, so that the tables alone do not tell whose they are. */
  secret(): Promise<string>;
  /** Resolves when the store answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}
