import { sharedClient, type Act, type EarshotError, type PollClient } from '@earshot/client';
import type { Ballot } from '@earshot/client/contract';
import type { WritableAtom } from 'nanostores';
import { resultsAreDue, type PollStore } from '../poll.store.js';
import { randomSeed } from '../../kit/shuffle.js';

/** What a person does with a poll, and what is read again because of it. */
export class PollActs {
  /** The verbs of this poll. */
  readonly client: PollClient;
  readonly #store: PollStore;
  readonly #reads = new AbortController();
  readonly #stopWatching: () => void;
  #started = false;
  #latest: Act | null = null;

  constructor(store: PollStore) {
    const { src, client, storage } = store.source;
    this.#store = store;
    this.client = (client ?? sharedClient(storage)).poll(src, store.$poll.get());
    this.#stopWatching = this.client.watch((act) => void this.#follow(act));
    void this.#start();
  }

  /** Reads the poll, this device's vote and visible results again. */
  async refresh(): Promise<void> {
    await Promise.all([this.#readPoll(), this.#readMine()]);
    if (this.#store.$results.get()) await this.readResults();
    else await this.#readDueResults();
  }

  /** Reads the results: when they are due, or when a person asks to see them without answering. */
  async readResults(): Promise<void> {
    const { $results, $resultsError } = this.#store;
    await this.#read($results, $resultsError, (read) => this.client.readResults(read));
  }

  /** Shows results and changes of the poll as they come; returns the way to stop. */
  follow(): () => void {
    return this.client.watchLive((change) => {
      if ('results' in change) this.#store.$results.set(change.results);
      else void this.refresh();
    });
  }

  /** Hands a ballot to the outbox. */
  async cast(ballot: Ballot, code?: string): Promise<void> {
    await this.client.castVote(ballot, { seed: this.#store.$seed.get(), ...(code && { code }) });
    // From now on there is something to clear.
    this.#store.$held.set(await this.client.held());
  }

  /** Suggests an option. @throws EarshotError */
  async suggest(label: string, lang: string, code?: string): Promise<void> {
    await this.client.suggestOption(label, { lang, code, seed: this.#store.$seed.get() });
    this.#store.$held.set(await this.client.held());
  }

  /** Deletes everything of this poll from the device. */
  async forget(): Promise<void> {
    await this.client.forget();
    this.#store.$held.set(null);
    this.#store.$vote.set(null);
    this.#store.$results.set(undefined);
    this.#store.$seed.set(randomSeed());
    await this.#readDueResults();
  }

  /** Stops listening and gives reads up. */
  dispose(): void {
    this.#reads.abort();
    this.#stopWatching();
  }

  async #start(): Promise<void> {
    this.#started = true;
    await Promise.all([this.#store.$poll.get() ? undefined : this.#readPoll(), this.#readMine()]);
    await this.#readDueResults();
  }

  async #readPoll(): Promise<void> {
    const { $poll, $error } = this.#store;
    await this.#read($poll, $error, (read) => this.client.read(read));
  }

  async #readMine(): Promise<void> {
    const { $held, $seed, $vote, $voteError } = this.#store;
    await this.#read($vote, $voteError, async (read) => {
      const held = await this.client.held();
      $held.set(held);
      if (held) $seed.set(held.seed);
      const vote = held && (await this.client.readVote(read));
      // It may have been forgotten while it was on its way.
      return vote && (await this.client.held()) ? vote : null;
    });
  }

  async #readDueResults(): Promise<void> {
    const poll = this.#store.$poll.get();
    if (poll && resultsAreDue(poll, this.#store.$vote.get())) await this.readResults();
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

  /** Sends the waiting act now, because the person asks for it. */
  async retry(): Promise<void> {
    const { $act } = this.#store;
    const act = $act.get();
    if (act) $act.set({ ...act, state: 'sending' });
    await this.client.retry();
  }

  async #follow(act: Act | null): Promise<void> {
    this.#latest = act;
    const shown = this.#store.$act.get();
    // A try that nobody asked for is not announced, and takes no button away: only what came of it shows.
    if (act?.state === 'sending' && shown?.state === 'kept' && shown.id === act.id) return;
    if (act?.state === 'sent') await this.#settle(act);
    // Something else may have happened in the meantime.
    if (this.#latest !== act) return;
    this.#store.$act.set(act);
    // "Sent" is said before the results are there: they may be slow.
    if (act?.state === 'sent') await this.#readDueResults();
    // Another tab has acted, or the act was dropped: what is recorded has the word.
    if (!act && this.#started) {
      await this.#readMine();
      await this.#readDueResults();
    }
    if (act?.error?.type === 'option-gone' || act?.error?.type === 'closed') await this.refresh();
  }

  /** What the back end confirmed is shown without asking it again. */
  async #settle({ verb, ballot, receipt }: Act): Promise<void> {
    const { $held, $vote } = this.#store;
    const held = await this.client.held();
    $held.set(held);
    if (verb !== 'castVote') $vote.set(null);
    else if (held && ballot && receipt) $vote.set({ ...receipt, ballot, replies: [] });
  }
}
