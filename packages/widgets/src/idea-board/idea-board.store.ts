import type { BoardAct, Client, EarshotError, Held } from '@earshot/client';
import type { Board, BoardMine, Idea } from '@earshot/client/contract';
import { mayHold, readBoard } from '@earshot/client/read';
import { atom } from 'nanostores';
import type { BoardActs } from './acts/acts.store.js';
import { IdeaListStore, type Finding } from './list/list.store.js';

/** Where a board comes from, and where its acts may wait. */
export interface IdeaBoardSource {
  readonly src: string;
  readonly storage: 'device' | 'none';
  /** Default: a client that all widgets of the page share. */
  readonly client?: Client | undefined;
  /** Spares the first read. */
  readonly data?: Board | undefined;
  /** Which ideas are listed at first; default all, in the board's own order. */
  readonly finding?: Finding | undefined;
}

/** One idea by itself: what changes of it renders its card, and nothing else. */
export class IdeaEntry {
  readonly $idea;
  /** Whether this device's person supports it, sent or not. */
  readonly $supported = atom(false);
  /** What that changes in the count of the idea, as long as the back end has not counted it. */
  readonly $uncounted = atom<-1 | 0 | 1>(0);
  /** Support that is under way, waits or has failed. */
  readonly $act = atom<BoardAct | undefined>();

  constructor(idea: Idea) {
    this.$idea = atom(idea);
  }
}

/**
 * What a board's elements on one page share: the board, its ideas, the list of them, what this device did. What a person
 * is writing belongs to each element. It reads; acts are loaded when they are needed.
 */
export class IdeaBoardStore {
  readonly $board = atom<Board | undefined>();
  /** What the back end holds of this device: `null` when nothing, `undefined` until known. */
  readonly $mine = atom<BoardMine | null | undefined>();
  /** What is under way, waits, has failed, or was sent while this page is open; the oldest first. */
  readonly $acts = atom<readonly BoardAct[]>([]);
  readonly $held = atom<Held | null>(null);
  /** Why the board could not be read. */
  readonly $error = atom<EarshotError | undefined>();
  readonly source: IdeaBoardSource;
  readonly list = new IdeaListStore(this);
  /** The acts, once they are there. */
  loaded: BoardActs | undefined;
  isDisposed = false;
  readonly #ideas = new Map<string, IdeaEntry>();
  #acts: Promise<BoardActs> | undefined;

  constructor(source: IdeaBoardSource) {
    this.source = source;
    this.$board.set(source.data);
    for (const $what of [this.$mine, this.$acts]) $what.listen(() => this.#markAll());
    void this.#start();
  }

  /** An idea that was read. */
  idea(id: string): IdeaEntry | undefined {
    return this.#ideas.get(id);
  }

  /** Keeps ideas that were read, or what is new about them. */
  keep(ideas: readonly Idea[]): void {
    for (const idea of ideas) {
      const entry = this.#ideas.get(idea.id);
      if (entry) entry.$idea.set(idea);
      else this.#ideas.set(idea.id, new IdeaEntry(idea));
    }
    this.#markAll();
  }

  /** Changes what is known of an idea, such as a count; nothing where it was not read. */
  change(id: string, changed: Partial<Idea>): void {
    const entry = this.#ideas.get(id);
    entry?.$idea.set({ ...entry.$idea.get(), ...changed });
  }

  /** Whether this device's person has sent words, or is about to: they stand where they were written. */
  get hasOwnWords(): boolean {
    const { ideas = [], comments = [] } = this.$mine.get() ?? {};
    const isOfWords = ({ deed: { verb }, state }: BoardAct) =>
      state !== 'sent' && verb !== 'support' && verb !== 'flag';
    return ideas.length + comments.length > 0 || this.$acts.get().some(isOfWords);
  }

  /** What a person does with the board. Rejects where its code cannot be loaded, and may be asked again. */
  acts(): Promise<BoardActs> {
    this.#acts ??= import('./acts/acts.store.js').then(
      async ({ openBoardActs }) => (this.loaded = await openBoardActs(this)),
    );
    this.#acts.catch(() => (this.#acts = undefined));
    return this.#acts;
  }

  /** Reads the board. */
  async readBoard(): Promise<void> {
    try {
      const { client } = this.loaded ?? {};
      this.$board.set(await (client ? client.read() : readBoard(this.source.src)));
      this.$error.set(undefined);
    } catch (error) {
      this.$error.set(error as EarshotError);
    }
  }

  /** Stops listening; what was sent goes on. */
  dispose(): void {
    this.isDisposed = true;
    void this.#acts?.then((acts) => acts.dispose()).catch(() => undefined);
  }

  async #start(): Promise<void> {
    const { client, data, storage, finding = {} } = this.source;
    if (client) await this.acts().catch(() => undefined);
    const reads = [data ? Promise.resolve() : this.readBoard(), this.list.show(finding)];
    if (storage === 'device' && (await mayHold())) await this.acts().catch(() => undefined);
    else if (!this.loaded) this.$mine.set(null);
    await Promise.all(reads);
  }

  /** Marks which ideas this device's person supports, with what is not sent yet. */
  #markAll(): void {
    const counted = new Set(this.$mine.get()?.supports);
    const acts = new Map<string, BoardAct>();
    for (const act of this.$acts.get())
      if (act.deed.verb === 'support' && act.state !== 'sent') acts.set(act.deed.of, act);
    for (const [id, { $supported, $uncounted, $act }] of this.#ideas) {
      const act = acts.get(id);
      const isCounted = counted.has(id);
      const supports =
        act?.deed.verb === 'support' && act.state !== 'failed' ? act.deed.supports : isCounted;
      $act.set(act);
      $supported.set(supports);
      $uncounted.set((Number(supports) - Number(isCounted)) as -1 | 0 | 1);
    }
  }
}
