import {
  sharedClient,
  type BoardAct,
  type BoardClient,
  type BoardDeed,
  type DeedOptions,
} from '@earshot/client';
import type { SupportReceipt } from '@earshot/client/contract';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** What a person does with a board, and what is read again because of it. */
export class BoardActs {
  /** The verbs of this board. */
  readonly client: BoardClient;
  readonly #store: IdeaBoardStore;
  readonly #reads = new AbortController();
  readonly #stopWatching: () => void;
  /** Acts whose outcome is shown already. */
  readonly #settled = new Set<string>();

  constructor(store: IdeaBoardStore) {
    const { src, client, storage } = store.source;
    this.#store = store;
    this.client = (client ?? sharedClient(storage)).board(src, store.$board.get());
    this.#stopWatching = this.client.watch((acts, readAgain) => void this.#follow(acts, readAgain));
    void this.readMine();
  }

  /** Hands a deed to the outbox; resolves with the id of its act. */
  async do(deed: BoardDeed, options?: DeedOptions): Promise<string> {
    const id = await this.client.do(deed, options);
    // From now on there is something to clear.
    this.#store.$held.set(await this.client.held());
    return id;
  }

  /** Sends a waiting act now, because the person asks for it. */
  retry(act: string): Promise<void> {
    return this.client.retry(act);
  }

  /** Deletes a waiting act; of one that was sent, forgets that it was shown. */
  discard(act: string): Promise<void> {
    return this.client.discard(act);
  }

  /** Keeps a waiting act's words on the device too. */
  keepWords(act: string): Promise<void> {
    return this.client.keepWords(act);
  }

  /** Deletes everything of this board from the device. */
  async forget(): Promise<void> {
    await this.client.forget();
    this.#store.$held.set(null);
    this.#store.$mine.set(null);
  }

  /** Reads the board, its list from the top, and what is held of this device again. */
  async refresh(): Promise<void> {
    const { list } = this.#store;
    await Promise.all([
      this.#store.readBoard(),
      list.show({ ...list.$list.get().finding }),
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
      // Ideas can be read and supported without it.
      if (!signal.aborted && $mine.get() === undefined) $mine.set(null);
    }
  }

  /** Stops listening and gives reads up. */
  dispose(): void {
    this.#reads.abort();
    this.#stopWatching();
  }

  async #follow(acts: readonly BoardAct[], readAgain: boolean): Promise<void> {
    const news = acts.filter(({ id, state }) => state === 'sent' && !this.#settled.has(id));
    for (const act of news) {
      this.#settled.add(act.id);
      this.#settle(act);
    }
    this.#store.$acts.set(acts);
    if (readAgain || news.some(({ deed }) => deed.verb !== 'support' && deed.verb !== 'flag'))
      await this.readMine();
  }

  /** What the back end confirmed of support is shown without asking it again. */
  #settle({ deed, receipt }: BoardAct): void {
    if (deed.verb !== 'support') return;
    const { $mine } = this.#store;
    const mine = $mine.get() ?? { contract: 1, ideas: [], comments: [], supports: [] };
    const others = mine.supports.filter((id) => id !== deed.of);
    $mine.set({ ...mine, supports: deed.supports ? [...others, deed.of] : others });
    if (receipt) this.#store.change(deed.of, { support: (receipt as SupportReceipt).support });
  }
}
