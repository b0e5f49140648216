import { sharedClient, type BoardAct, type BoardClient, type BoardDeed } from '@earshot/client';
import type { BoardMine, SupportReceipt } from '@earshot/client/contract';
import { Acts, withNew } from '../../kit/acts.js';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** Begins the acts of a board; its verbs are loaded for it. */
export async function openBoardActs(store: IdeaBoardStore): Promise<BoardActs> {
  const { src, client, storage } = store.source;
  const board = (client ?? sharedClient(storage)).board(src, store.$board.get());
  return new BoardActs(store, await board);
}

/** What a person does with a board, and what is read again because of it. */
export class BoardActs extends Acts<BoardDeed, BoardAct, BoardMine, BoardClient> {
  readonly #store: IdeaBoardStore;

  constructor(store: IdeaBoardStore, client: BoardClient) {
    super(store, client, (act) => settle(store, act));
    this.#store = store;
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
}

/** Shows what the back end confirmed; says whether what it holds has to be read all the same. */
function settle(store: IdeaBoardStore, { deed, receipt }: BoardAct): boolean {
  const { $mine } = store;
  const mine = $mine.get() ?? { contract: 1, ideas: [], comments: [], supports: [] };
  if (deed.verb === 'support') {
    const others = mine.supports.filter((id) => id !== deed.of);
    $mine.set({ ...mine, supports: deed.supports ? [...others, deed.of] : others });
    if (receipt) store.change(deed.of, { support: (receipt as SupportReceipt).support });
  } else if (receipt && 'idea' in receipt) {
    $mine.set({ ...mine, ideas: withNew(mine.ideas, receipt.idea) });
  } else if (receipt && 'comment' in receipt) {
    $mine.set({ ...mine, comments: withNew(mine.comments, receipt.comment) });
  }
  return deed.verb !== 'support' && deed.verb !== 'flag';
}
