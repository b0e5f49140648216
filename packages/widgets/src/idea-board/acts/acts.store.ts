import {
  sharedClient,
  type BoardAct,
  type BoardClient,
  type BoardDeed,
  type DeedOptions,
} from '@earshot/client';
import type { SupportReceipt } from '@earshot/client/contract';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** Begins the acts of a board; its verbs are loaded for it. */
export async function openBoardActs(store: IdeaBoardStore): Promise<BoardActs> {
  const { src, client, storage } = store.source;
  const board = (client ?? sharedClient(storage)).board(src, store.$board.get());
  return new BoardActs(store, await board);
}

/** What a person does with a board, and what is read again because of it. */
export class BoardActs {
  /** The verbs of this board. */
  readonly client: BoardClient;
  readonly #store: IdeaBoardStore;
  readonly #reads = new AbortController();
  readonly #stopWatching: () => void;
  /** Acts whose outcome is shown already. */
  readonly #settled = new Set<string>();

  constructor(store: IdeaBoardStore, client: BoardClient) {
    this.#store = store;
    this.client = client;
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
    const shown = new Map(this.#store.$acts.get().map((act) => [act.id, act]));
    // A try that nobody asked for is not announced, and takes no button away: only what came of it shows.
    const isUnasked = ({ id, state }: BoardAct) =>
      state === 'sending' && shown.get(id)?.state === 'kept';
    this.#store.$acts.set(acts.map((act) => (isUnasked(act) ? shown.get(act.id)! : act)));
    if (readAgain || news.some(({ deed }) => deed.verb !== 'support' && deed.verb !== 'flag'))
      await this.readMine();
  }

  /** What the back end confirmed is shown without asking it again. */
  #settle({ deed, receipt }: BoardAct): void {
    const { $mine } = this.#store;
    const mine = $mine.get() ?? { contract: 1, ideas: [], comments: [], supports: [] };
    if (deed.verb === 'support') {
      const others = mine.supports.filter((id) => id !== deed.of);
      $mine.set({ ...mine, supports: deed.supports ? [...others, deed.of] : others });
      if (receipt) this.#store.change(deed.of, { support: (receipt as SupportReceipt).support });
    } else if (receipt && 'idea' in receipt) {
      $mine.set({ ...mine, ideas: withNew(mine.ideas, receipt.idea) });
    } else if (receipt && 'comment' in receipt) {
      $mine.set({ ...mine, comments: withNew(mine.comments, receipt.comment) });
    }
  }
}

/** What is there already keeps its place. */
function withNew<One extends { id: string }>(all: readonly One[], one: One): One[] {
  const isThere = all.some(({ id }) => id === one.id);
  return isThere ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];
}
