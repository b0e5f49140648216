import type { Act, Client, EarshotError, Held } from '@earshot/client';
import type { Poll, Results, Vote } from '@earshot/client/contract';
import { mayHold, readPoll } from '@earshot/client/read';
import { atom } from 'nanostores';
import { randomSeed } from '../kit/shuffle.js';
import type { PollActs } from './voting/acts.store.js';

/** Where a poll comes from, and where its votes may wait. */
export interface PollSource {
  readonly src: string;
  readonly storage: 'device' | 'none';
  /** Default: a client that all widgets of the page share. */
  readonly client?: Client | undefined;
  /** Spares the first read. */
  readonly data?: Poll | undefined;
}

/** Whether results show without being asked for; the back end has the last word. */
export function resultsAreDue(poll: Poll, vote: Vote | null | undefined): boolean {
  if (!poll.capabilities.includes('results') || poll.state === 'paused') return false;
  if (poll.state === 'closed') return poll.results !== 'never';
  return poll.results === 'always' || (poll.results === 'after-voting' && Boolean(vote));
}

/** Whether a person who has not voted may ask to see the results. */
export function resultsCanBeAsked(poll: Poll): boolean {
  return poll.results === 'after-voting' && poll.capabilities.includes('results');
}

/** Whether options are ticked; else they are ranked, or given dots. */
export const hasBoxes = ({ kind }: Poll): boolean => kind === 'one' || kind === 'several';

/** Whether a poll has parts that most have not, so that they are loaded only then. */
export const needsMore = (poll: Poll): boolean =>
  !hasBoxes(poll) ||
  poll.addOptions ||
  poll.about.eligibility === 'code' ||
  poll.replies.length > 0;

/**
 * What a poll's elements on one page share: the poll, this device's vote, the act under way, the results.
 * What a person is choosing or typing belongs to each element. It reads the poll; acts are loaded when they are needed.
 */
export class PollStore {
  readonly $poll = atom<Poll | undefined>();
  /** This device's vote: `null` when there is none, `undefined` until known. */
  readonly $vote = atom<Vote | null | undefined>();
  readonly $act = atom<Act | null>(null);
  readonly $held = atom<Held | null>(null);
  readonly $results = atom<Results | undefined>();
  /** Why the poll could not be read. */
  readonly $error = atom<EarshotError | undefined>();
  /** Why this device's vote could not be read. */
  readonly $voteError = atom<EarshotError | undefined>();
  /** Why the results could not be read. */
  readonly $resultsError = atom<EarshotError | undefined>();
  /** The seed of the order of options: one per page, then the voter's own. */
  readonly $seed = atom(randomSeed());
  readonly source: PollSource;
  /** The acts, once they are there. */
  loaded: PollActs | undefined;
  #acts: Promise<PollActs> | undefined;

  constructor(source: PollSource) {
    this.source = source;
    this.$poll.set(source.data);
    void this.#start();
  }

  /** The poll, once it is known whether this device has voted. */
  get known(): Poll | undefined {
    return this.$vote.get() === undefined ? undefined : this.$poll.get();
  }

  /** Why there is nothing to show. */
  get error(): EarshotError | undefined {
    return this.$error.get() ?? this.$voteError.get();
  }

  /** What a person does with the poll. Rejects where its code cannot be loaded, and may be asked again. */
  acts(): Promise<PollActs> {
    this.#acts ??= import('./voting/acts.store.js').then(
      ({ PollActs }) => (this.loaded = new PollActs(this)),
    );
    this.#acts.catch(() => (this.#acts = undefined));
    return this.#acts;
  }

  /** Stops listening and gives reads up; what was sent goes on. */
  dispose(): void {
    void this.#acts?.then((acts) => acts.dispose()).catch(() => undefined);
  }

  async #start(): Promise<void> {
    const { src, storage, client, data } = this.source;
    if (client || (storage === 'device' && (await mayHold()))) return this.#load();
    this.$vote.set(null);
    try {
      if (!data) this.$poll.set(await readPoll(src));
    } catch (error) {
      this.$error.set(error as EarshotError);
    }
    const poll = this.$poll.get();
    if (poll && resultsAreDue(poll, null)) await this.#load();
  }

  async #load(): Promise<void> {
    await this.acts().catch((error: unknown) => this.$error.set(error as EarshotError));
  }
}
