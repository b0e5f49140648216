import type { BoardClient, EarshotError } from '@earshot/client';
import type { Comment, StatusChange } from '@earshot/client/contract';
import { atom } from 'nanostores';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** What a person has written under an idea and has not sent. */
export interface CommentDraft {
  readonly text: string;
  readonly name: string;
}

const blank: CommentDraft = { text: '', name: '' };

/** What is read of one idea once it is opened, and what is being written under it: both outlast its closing. */
export class ThreadStore {
  /** Everything that became of it, oldest first; `undefined` until it was read. */
  readonly $history = atom<readonly StatusChange[] | undefined>();
  /** The comments that were read, oldest first. */
  readonly $comments = atom<readonly Comment[]>([]);
  /** Where the next page of comments begins; `null` at the end, `undefined` until the first was read. */
  readonly $next = atom<string | null | undefined>();
  readonly $isLoading = atom(false);
  readonly $error = atom<EarshotError | undefined>();
  readonly $draft = atom(blank);
  readonly #board: IdeaBoardStore;
  readonly #idea: string;
  /** Where the last page began: what comes later comes onto it. */
  #last: string | undefined;

  constructor(board: IdeaBoardStore, idea: string) {
    this.#board = board;
    this.#idea = idea;
    // "Not you?": somebody else sits here now.
    board.$held.listen((held) => {
      if (!held) this.clearDraft();
    });
  }

  /** Reads the idea with its history, and the first comments where there are any. */
  async read(): Promise<void> {
    await this.#load(async (client) => {
      const hasComments = this.#board.$board.get()?.capabilities.includes('comments');
      const isFirst = this.$next.get() === undefined;
      await Promise.all([
        this.#readIdea(client),
        hasComments && isFirst ? this.#readComments(client, undefined) : undefined,
      ]);
    });
  }

  /** Reads the next comments; at the end, those that came since. */
  async readMore(): Promise<void> {
    const cursor = this.$next.get() ?? this.#last;
    await this.#load((client) => this.#readComments(client, cursor));
  }

  /** Forgets what was written and not sent. */
  clearDraft(): void {
    this.$draft.set(blank);
  }

  async #readIdea(client: BoardClient): Promise<void> {
    const { idea, history } = await client.readIdea(this.#idea);
    this.#board.keep([idea]);
    this.$history.set(history);
  }

  async #readComments(client: BoardClient, cursor: string | undefined): Promise<void> {
    const { comments, next } = await client.listComments(this.#idea, cursor);
    const known = new Set(this.$comments.get().map(({ id }) => id));
    this.$comments.set([...this.$comments.get(), ...comments.filter(({ id }) => !known.has(id))]);
    this.$next.set(next);
    this.#last = cursor;
  }

  async #load(read: (client: BoardClient) => Promise<void>): Promise<void> {
    if (this.$isLoading.get()) return;
    this.$isLoading.set(true);
    try {
      await read((await this.#board.acts()).client);
      this.$error.set(undefined);
    } catch (error) {
      this.$error.set(error as EarshotError);
    }
    this.$isLoading.set(false);
  }
}

const threads = new WeakMap<IdeaBoardStore, Map<string, ThreadStore>>();

/** The thread of an idea, the same as long as its board is there. */
export function threadOf(board: IdeaBoardStore, idea: string): ThreadStore {
  const ofBoard = threads.get(board) ?? new Map<string, ThreadStore>();
  threads.set(board, ofBoard);
  const thread = ofBoard.get(idea) ?? new ThreadStore(board, idea);
  ofBoard.set(idea, thread);
  return thread;
}
