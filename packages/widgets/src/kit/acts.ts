import type { Act, DeedOptions, Held } from '@earshot/client';

/** A value that elements listen to. */
interface Cell<Value> {
  get(): Value;
  set(value: Value): void;
}

/** What a widget's store shows of what this device did. */
interface ActsStore<One, Mine> {
  readonly $acts: Cell<readonly One[]>;
  readonly $held: Cell<Held | null>;
  readonly $mine: Cell<Mine | null | undefined>;
}

/** The verbs by which deeds are done. */
interface DeedClient<Deed, One, Mine> {
  do(deed: Deed, options?: DeedOptions): Promise<string>;
  watch(listener: (acts: readonly One[], readAgain: boolean) => void): () => void;
  retry(act: string): Promise<void>;
  discard(act: string): Promise<void>;
  keepWords(act: string): Promise<void>;
  readMine(options: { signal: AbortSignal }): Promise<Mine | null>;
  held(): Promise<Held | null>;
  forget(): Promise<void>;
}

/** What a person does with a widget, and what is read again because of it. */
export class Acts<
  Deed,
  One extends Pick<Act, 'id' | 'state'>,
  Mine,
  Client extends DeedClient<Deed, One, Mine>,
> {
  /** The verbs of what `src` names. */
  readonly client: Client;
  readonly #store: ActsStore<One, Mine>;
  readonly #settle: (act: One) => boolean;
  readonly #reads = new AbortController();
  readonly #stopWatching: () => void;
  /** Acts whose outcome is shown already. */
  readonly #settled = new Set<string>();

  /**
   * @param settle Shows what the back end confirmed of an act, as far as that is known without asking it again; says
   *   whether what it holds of this device has to be read all the same.
   */
  constructor(store: ActsStore<One, Mine>, client: Client, settle: (act: One) => boolean) {
    this.#store = store;
    this.#settle = settle;
    this.client = client;
    this.#stopWatching = this.client.watch((acts, readAgain) => void this.#follow(acts, readAgain));
    void this.readMine();
  }

  /** Hands a deed to the outbox; resolves with the id of its act. */
  async do(deed: Deed, options?: DeedOptions): Promise<string> {
    const id = await this.client.do(deed, options);
    // From now on there is something to clear.
    this.#store.$held.set(await this.client.held());
    return id;
  }

  /** Sends a waiting act now, because the person asks for it. */
  retry(id: string): Promise<void> {
    const { $acts } = this.#store;
    $acts.set($acts.get().map((act) => (act.id === id ? { ...act, state: 'sending' } : act)));
    return this.client.retry(id);
  }

  /** Deletes a waiting act; of one that was sent, forgets that it was shown. */
  discard(act: string): Promise<void> {
    return this.client.discard(act);
  }

  /** Keeps a waiting act's words on the device too. */
  keepWords(act: string): Promise<void> {
    return this.client.keepWords(act);
  }

  /** Deletes everything of this from the device. */
  async forget(): Promise<void> {
    await this.client.forget();
    this.#store.$held.set(null);
    this.#store.$mine.set(null);
  }

  /** Reads what the back end holds of this device; what was known stays where that fails. */
  async readMine(): Promise<void> {
    const { $held, $mine } = this.#store;
    const { signal } = this.#reads;
    try {
      const held = await this.client.held();
      $held.set(held);
      const mine = held && (await this.client.readMine({ signal }));
      // It may have been forgotten while it was on its way.
      if (!signal.aborted) $mine.set(mine && (await this.client.held()) ? mine : null);
    } catch {
      // Everything else works without it.
      if (!signal.aborted && $mine.get() === undefined) $mine.set(null);
    }
  }

  /** Stops listening and gives reads up. */
  dispose(): void {
    this.#reads.abort();
    this.#stopWatching();
  }

  async #follow(acts: readonly One[], readAgain: boolean): Promise<void> {
    const news = acts.filter(({ id, state }) => state === 'sent' && !this.#settled.has(id));
    for (const { id } of news) this.#settled.add(id);
    const areRead = news.map(this.#settle);
    const shown = new Map(this.#store.$acts.get().map((act) => [act.id, act]));
    // A try that nobody asked for is not announced, and takes no button away: only what came of it shows.
    const isUnasked = ({ id, state }: One) =>
      state === 'sending' && shown.get(id)?.state === 'kept';
    this.#store.$acts.set(acts.map((act) => (isUnasked(act) ? shown.get(act.id)! : act)));
    if (readAgain || areRead.includes(true)) await this.readMine();
  }
}

/** A list with one entry replaced, or added at the end. */
export function withNew<One extends { readonly id: string }>(all: readonly One[], one: One): One[] {
  const isThere = all.some(({ id }) => id === one.id);
  return isThere ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];
}
