import type { BoardNow } from '@earshot/client/contract';
import { atom } from 'nanostores';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** What comes and changes on a board while it is on screen. Nothing moves: counts change in place, new ideas wait to be shown. */
export class LiveBoard {
  /** Ids of ideas that came and are not shown yet, the newest first. */
  readonly $news = atom<readonly string[]>([]);
  readonly #store: IdeaBoardStore;
  /** Ideas that were there before: they stand further down in the list. */
  #old: ReadonlySet<string> | undefined;
  /** The versions of ideas as they were last told. */
  readonly #versions = new Map<string, number>();

  constructor(store: IdeaBoardStore) {
    this.#store = store;
  }

  /** Follows the board until the returned function is called. */
  follow(): () => void {
    let stop = (): void => {};
    let isOver = false;
    this.#store
      .acts()
      .then(({ client }) => {
        if (!isOver) stop = client.watchLive((now) => this.#take(now));
      })
      // Without its code nothing is live; the next one who asks loads it again.
      .catch(() => undefined);
    return () => {
      isOver = true;
      stop();
    };
  }

  /** Puts what came on top of the list. @throws EarshotError */
  async showNews(): Promise<readonly string[]> {
    const news = this.$news.get();
    const { client } = await this.#store.acts();
    const { ideas } = await client.listIdeas({ sort: 'newest' });
    const found = ideas.filter(({ id }) => news.includes(id));
    this.#store.keep(found);
    const ids = found.map(({ id }) => id);
    this.#store.list.putFirst(...ids);
    // What came with them is shown too; what is not there any more is no news.
    this.$news.set(this.$news.get().filter((id) => !news.includes(id)));
    return ids;
  }

  #take(now: BoardNow): void {
    const { $board } = this.#store;
    const board = $board.get();
    if (!board) return;
    // So many of the newest came since the board was read.
    this.#old ??= new Set(now.newest.slice(Math.max(0, now.ideas - board.ideas)));
    const isNew = (id: string) => !this.#old?.has(id) && !this.#store.idea(id);
    this.$news.set(now.newest.filter(isNew));
    for (const changed of now.changed) this.#change(changed, board.version);
    // What waits may have been let in meanwhile.
    if (now.version !== board.version && this.#store.hasOwnWords)
      void this.#store.loaded?.readMine();
    if (now.state && now.state !== board.state) void this.#store.readBoard();
    else $board.set({ ...board, ideas: now.ideas, version: now.version });
  }

  #change({ id, support, comments, version }: BoardNow['changed'][number], read: number): void {
    const idea = this.#store.idea(id)?.$idea.get();
    if (!idea) return;
    const before = this.#versions.get(id) ?? read;
    this.#versions.set(id, version);
    if (idea.support !== support || idea.comments !== comments)
      this.#store.change(id, { support, comments });
    if (version > before) void this.#readAgain(id);
  }

  /** Its words or its status are other than before. */
  async #readAgain(id: string): Promise<void> {
    try {
      const { client } = await this.#store.acts();
      const { idea } = await client.readIdea(id);
      this.#store.change(id, idea);
    } catch {
      // What was read stays until the page is read again.
    }
  }
}
