import type { Ballot } from './contract/ballot.js';
import type { OwnOption, Receipt, Vote } from './contract/vote.js';
import type { Poll } from './contract/poll.js';
import type { Results } from './contract/results.js';
import type { EarshotError } from './errors.js';

/** Where an act is kept until it is sent: on the device, in this tab, or only while this page is open. */
export type Place = 'device' | 'tab' | 'page';

/** One thing a person did, on its way to the back end. */
export interface Act {
  /** The idempotency key: a UUID, the same for every attempt. */
  readonly id: string;
  readonly verb: 'castVote' | 'withdrawVote' | 'deleteMine';
  /** What was voted, with `castVote`. */
  readonly ballot?: Ballot | undefined;
  /**
   * `sending`: a request is under way · `kept`: it waits and goes by itself · `failed`: it waits for the person
   * (try again, copy, delete) · `asking`: words from an earlier visit wait for "is this yours?" · `sent`: the back end
   * has confirmed it.
   */
  readonly state: 'sending' | 'kept' | 'failed' | 'asking' | 'sent';
  readonly place: Place;
  /** Why the last attempt did not succeed. */
  readonly error?: EarshotError | undefined;
  /** When the next attempt is due, in milliseconds since 1970. */
  readonly retryAt?: number | undefined;
  /** With `sent` after `castVote`. */
  readonly receipt?: Receipt | undefined;
}

/** What this device holds of one resource after an act. */
export interface Held {
  /** The code the person can quote, once a vote was confirmed. */
  readonly receipt?: string | undefined;
  /** The seed of the order in which this person saw the options. */
  readonly seed: number;
  readonly place: Place;
}

/** Hears of the latest act of a poll; `null` when there is none. */
export type ActListener = (act: Act | null) => void;

/** How a read is given up. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** How an act is kept. */
export interface ActOptions {
  /** Keep words on the device as well, because the person said so; default false. */
  readonly keepWords?: boolean;
  /** The seed of the order in which the options were shown, kept beside the key. */
  readonly seed?: number;
  /** The single-use code of a letter, where `about.eligibility` is `code`: kept with the act until it was confirmed. */
  readonly code?: string | undefined;
}

/** What goes with a suggested option; seed and code as with an act. */
export interface SuggestOptions extends Pick<ActOptions, 'seed' | 'code'> {
  /** The language it is written in, as a BCP 47 tag. */
  readonly lang?: string | undefined;
}

/** What was heard of a poll: the counts as they are now, or that there is another version of the poll to be read. */
export type LiveChange = { readonly results: Results } | { readonly version: number };

/** Hears of each change once. */
export type LiveListener = (change: LiveChange) => void;

/** The verbs of one poll. Reads reject with an `EarshotError`; acts never reject, they are watched. */
export interface PollClient {
  /** The poll's address, absolute, without a fragment. */
  readonly src: string;
  /** The address of a part of the poll, such as `results.csv`: the one in the poll's `links`, else `src` with the name appended, its query kept. */
  address(part: string): string;
  read(options?: ReadOptions): Promise<Poll>;
  readResults(options?: ReadOptions): Promise<Results>;
  /** This device's vote: `null` where the device holds no key, or the back end no vote. */
  readVote(options?: ReadOptions): Promise<Vote | null>;
  /** Puts a vote into the outbox; resolves once it is kept, before it is sent. */
  castVote(ballot: Ballot, options?: ActOptions): Promise<void>;
  /** Puts the withdrawal of a vote into the outbox; resolves once it is kept. */
  withdrawVote(): Promise<void>;
  /** Puts the deletion of everything the back end holds of this participant into the outbox; once confirmed, this device holds nothing either. */
  deleteMine(): Promise<void>;
  /**
   * Suggests an option; the same text again, until it was received, is the same suggestion. Nothing of it is kept.
   * @throws EarshotError, after a few tries where the network or the back end fails: keep the text until it resolves.
   */
  suggestOption(label: string, options?: SuggestOptions): Promise<OwnOption>;
  /**
   * Follows the poll while it is on screen: by the one stream of server-sent events that all tabs of this origin share,
   * else by asking every 15 seconds. Nothing is kept, and failures are not told: it goes on when it can.
   * @returns The way to stop, which closes the stream at once; call it when the page is hidden.
   */
  watchLive(listener: LiveListener): () => void;
  /** Calls back now and on every change with the latest act of this poll, `null` when there is none; returns the way to stop. */
  watch(listener: ActListener): () => void;
  /** Sends the waiting act now ("Try again", "Yes, it is mine"). */
  retry(): Promise<void>;
  /** Deletes the waiting act, unsent. */
  discard(): Promise<void>;
  /** Keeps the waiting act's words on the device too. */
  keepWords(): Promise<void>;
  /** What this device holds of the poll; `null` when nothing. Reading creates nothing. */
  held(): Promise<Held | null>;
  /** "Remove the code", "Not you?": deletes key, receipt and waiting acts of this poll from the device. */
  forget(): Promise<void>;
}
