import type { EarshotError, IdeaFilter } from '@earshot/client';
import type { IdeaPage } from '@earshot/client/contract';
import { readIdeas } from '@earshot/client/read';
import { atom } from 'nanostores';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** Which ideas are listed, and in which order; with words, those that a search finds. */
export interface Finding extends IdeaFilter {
  readonly words?: string | undefined;
  /** The language that the words are written in. */
  readonly lang?: string | undefined;
}

/** The ideas that are listed. */
export interface IdeaList {
  readonly ids: readonly string[];
  /** How many of them were put first. */
  readonly first: number;
  /** Where more begin; `null` where there are no more, or the first ones could not be read. */
  readonly next: string | null;
  /** How many there are in all; `undefined` where the back end does not count. */
  readonly total: number | undefined;
  readonly finding: Finding;
  readonly isLoading: boolean;
  /** Why they could not be read. */
  readonly error: EarshotError | undefined;
}

/** The list of a board's ideas, page after page. */
export class IdeaListStore {
  readonly $list = atom<IdeaList>({
    ids: [],
    first: 0,
    next: null,
    total: undefined,
    finding: {},
    isLoading: true,
    error: undefined,
  });
  readonly #store: IdeaBoardStore;

  constructor(store: IdeaBoardStore) {
    this.#store = store;
  }

  /** Lists other ideas, or the same in another order; those before stay until the new ones are there. */
  show(finding: Finding): Promise<void> {
    return this.#read(finding);
  }

  /** Adds the next page; after a failure, tries again what could not be read. */
  async showMore(): Promise<void> {
    const { finding, next, isLoading, error } = this.$list.get();
    if (!isLoading && (next !== null || error)) await this.#read(finding, next ?? undefined);
  }

  /** Puts ideas that were read otherwise on top; those that are listed stay where they are. */
  putFirst(...ids: readonly string[]): void {
    const list = this.$list.get();
    const added = without(ids, list.ids);
    this.$list.set({ ...list, ids: [...added, ...list.ids], first: list.first + added.length });
  }

  async #read(finding: Finding, cursor?: string): Promise<void> {
    // A failure shows until it is mended, so that the button which tries again stays.
    const asked = { ...this.$list.get(), finding, isLoading: true };
    this.$list.set(asked);
    // Who asked for something else in the meantime does not want this any more.
    const isStale = () => this.$list.get().finding !== finding || this.#store.isDisposed;
    try {
      const { ideas, next, total } = await this.#readPage(finding, cursor);
      if (isStale()) return;
      this.#store.keep(ideas);
      // What was put first meanwhile stays.
      const list = cursor ? this.$list.get() : { ids: [], first: 0 };
      const more = ideas.map(({ id }) => id);
      const ids = [...list.ids, ...without(more, list.ids)];
      const { first } = list;
      this.$list.set({ ids, first, next, total, finding, isLoading: false, error: undefined });
    } catch (error) {
      if (isStale()) return;
      // A page of the order before is no page of this one.
      const next = cursor ?? null;
      this.$list.set({ ...asked, next, isLoading: false, error: error as EarshotError });
    }
  }

  async #readPage(finding: Finding, cursor?: string): Promise<IdeaPage> {
    const { words, lang, ...filter } = finding;
    const { source, loaded, $board } = this.#store;
    if (!words && !cursor && !loaded) return readIdeas(source.src, filter, $board.get()?.links);
    const { client } = await this.#store.acts();
    if (!words) return client.listIdeas(filter, cursor);
    const { topic, status, livedExperience } = filter;
    return client.search({ words, lang, topic, status, livedExperience, cursor });
  }
}

/** Pages may repeat an idea whose place in the order has changed. */
function without(ids: readonly string[], others: readonly string[]): string[] {
  const there = new Set(others);
  return ids.filter((id) => !there.has(id));
}
