import {
  sharedClient,
  type DeedOptions,
  type PromptAct,
  type PromptClient,
  type PromptDeed,
} from '@earshot/client';
import type { WhosMissingStore } from '../whos-missing.store.js';

/** Begins the acts of a prompt; its verbs are loaded for it. */
export async function openPromptActs(store: WhosMissingStore): Promise<PromptActs> {
  const { src, client, storage } = store.source;
  const prompt = (client ?? sharedClient(storage)).prompt(src, store.$prompt.get());
  return new PromptActs(store, await prompt);
}

/** What a person does with a prompt, and what is read again because of it. */
export class PromptActs {
  /** The verbs of this prompt. */
  readonly client: PromptClient;
  readonly #store: WhosMissingStore;
  readonly #reads = new AbortController();
  readonly #stopWatching: () => void;
  /** Acts whose outcome is shown already. */
  readonly #settled = new Set<string>();

  constructor(store: WhosMissingStore, client: PromptClient) {
    this.#store = store;
    this.client = client;
    this.#stopWatching = this.client.watch((acts, readAgain) => void this.#follow(acts, readAgain));
    void this.readMine();
  }

  /** Hands a deed to the outbox; resolves with the id of its act. */
  async do(deed: PromptDeed, options?: DeedOptions): Promise<string> {
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

  /** Deletes everything of this prompt from the device. */
  async forget(): Promise<void> {
    await this.client.forget();
    this.#store.$held.set(null);
    this.#store.$mine.set(null);
  }

  /** Reads the prompt, its groups, and what is held of this device again. */
  async refresh(): Promise<void> {
    await Promise.all([
      this.#store.readPrompt().then(() => this.#store.readGroups()),
      this.readMine(),
    ]);
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
      if (!signal.aborted && $mine.get() === undefined) $mine.set(null);
    }
  }

  /** Stops listening and gives reads up. */
  dispose(): void {
    this.#reads.abort();
    this.#stopWatching();
  }

  async #follow(acts: readonly PromptAct[], readAgain: boolean): Promise<void> {
    const news = acts.filter(({ id, state }) => state === 'sent' && !this.#settled.has(id));
    for (const act of news) {
      this.#settled.add(act.id);
      this.#settle(act);
    }
    this.#store.$acts.set(acts);
    if (readAgain) await this.readMine();
  }

  /** What the back end confirmed is shown without asking it again. */
  #settle({ deed }: PromptAct): void {
    const { $mine } = this.#store;
    const mine = $mine.get() ?? { contract: 1, groups: [], echoes: [] };
    if (deed.verb !== 'echo') return;
    const others = mine.echoes.filter((id) => id !== deed.of);
    $mine.set({ ...mine, echoes: deed.echoes ? [...others, deed.of] : others });
  }
}
