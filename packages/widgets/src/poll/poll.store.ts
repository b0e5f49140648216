import type { Act, Client, EarshotError, Held, PollClient } from '@earshot/client';
import type { Ballot, Poll, Results, Vote } from '@earshot/client/contract';
import { atom, type WritableAtom } from 'nanostores';
import { randomSeed } from './shuffle.js';

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

/**
 * What a poll's elements on one page share: the poll, this device's vote, the act under way, the results.
 * What a person is choosing or typing belongs to each element.
 */
export class PollStore {
  readonly $poll: WritableAtom<Poll | undefined>;
  /** This device's vote: `null` when there is none, `undefined` until known. */
  readonly $vote = atom<Vote | null | undefined>();
  readonly $act = atom<Act | null>(null);
  readonly $held = atom<Held | null>(null);
  readonly $results = atom<Results | undefined>();
  /** Why the poll could not be read. */
  readonly $error = atom<EarshotError | undefined>();
  /** Why the results could not be read. */
  readonly $resultsError = atom<EarshotError | undefined>();
  /** The seed of the order of options: one per page, then the voter's own. */
  readonly $seed = atom(randomSeed());
  /** The verbs of this poll. */
  readonly client: PollClient;
  readonly #reads = new AbortController();
  readonly #stopWatching: () => void;

  /** `data` spares the first read of the poll. */
  constructor(client: Client, src: string, data?: Poll) {
    this.client = client.poll(src);
    this.$poll = atom(data);
    this.#stopWatching = this.client.watch((act) => void this.#follow(act));
    void Promise.all([data ? undefined : this.#readPoll(), this.#readMine()]).then(() =>
      this.#readDueResults(),
    );
  }

  /** Reads the poll, this device's vote and visible results again. */
  async refresh(): Promise<void> {
    await Promise.all([this.#readPoll(), this.#readMine()]);
    if (this.$results.get()) await this.readResults();
    else await this.#readDueResults();
  }

  /** Reads the results: when they are due, or when a person asks to see them without answering. */
  async readResults(): Promise<void> {
    await this.#read(this.$results, this.$resultsError, (read) => this.client.readResults(read));
  }

  /** Hands a ballot to the outbox; rejects, with nothing kept, where its code could not be loaded. */
  async cast(ballot: Ballot): Promise<void> {
    await this.client.castVote(ballot, { seed: this.$seed.get() });
  }

  /** Deletes everything of this poll from the device. */
  async forget(): Promise<void> {
    await this.client.forget();
    this.$held.set(null);
    this.$vote.set(null);
    this.$results.set(undefined);
    this.$seed.set(randomSeed());
    await this.#readDueResults();
  }

  /** Gives reads up and stops listening; what was sent goes on. */
  dispose(): void {
    this.#reads.abort();
    this.#stopWatching();
  }

  async #readPoll(): Promise<void> {
    await this.#read(this.$poll, this.$error, (read) => this.client.read(read));
  }

  async #readMine(): Promise<void> {
    const held = await this.client.held();
    this.$held.set(held);
    if (held) this.$seed.set(held.seed);
    if (held) await this.#read(this.$vote, atom(), (read) => this.client.readVote(read));
    else this.$vote.set(null);
  }

  async #readDueResults(): Promise<void> {
    const poll = this.$poll.get();
    if (poll && resultsAreDue(poll, this.$vote.get())) await this.readResults();
  }

  async #read<Value>(
    $value: WritableAtom<Value | undefined>,
    $error: WritableAtom<EarshotError | undefined>,
    read: (options: { signal: AbortSignal }) => Promise<Value>,
  ): Promise<void> {
    const { signal } = this.#reads;
    try {
      const value = await read({ signal });
      if (signal.aborted) return;
      $value.set(value);
      $error.set(undefined);
    } catch (error) {
      if (!signal.aborted) $error.set(error as EarshotError);
    }
  }

  async #follow(act: Act | null): Promise<void> {
    if (act?.state === 'sent') await this.#settle(act);
    this.$act.set(act);
    if (act?.error?.type === 'option-gone' || act?.error?.type === 'closed') await this.refresh();
  }

  /** What the back end confirmed is shown without asking it again. */
  async #settle({ verb, ballot, receipt }: Act): Promise<void> {
    this.$held.set(await this.client.held());
    if (verb === 'withdrawVote') this.$vote.set(null);
    else if (ballot && receipt) this.$vote.set({ ...receipt, ballot });
    await this.#readDueResults();
  }
}
