import type {
  IdeaChange,
  NewComment,
  NewFlag,
  NewIdea,
  SearchQuery,
  SimilarQuery,
} from './contract/board-acts.js';
import type {
  BoardMine,
  CommentReceipt,
  IdeaReceipt,
  SupportReceipt,
} from './contract/board-mine.js';
import type { Board, Sort } from './contract/board.js';
import type { BoardNow } from './contract/board-now.js';
import type { Idea, IdeaPage } from './contract/idea.js';
import type { CommentPage, IdeaDetail } from './contract/thread.js';
import type { FoundWriting } from './drafts.js';
import type { Act, Held, ReadOptions } from './poll-client.js';

/** Which ideas to list; nothing means all, in the board's first order. */
export interface IdeaFilter {
  readonly sort?: Sort | undefined;
  /** The id of a topic. */
  readonly topic?: string | undefined;
  readonly status?: string | undefined;
  /** Only ideas whose author has lived through it and shows it. */
  readonly livedExperience?: boolean | undefined;
}

/** What a person does on a board, whole before its first attempt. */
export type BoardDeed =
  | { readonly verb: 'postIdea'; readonly idea: NewIdea }
  | { readonly verb: 'changeIdea'; readonly of: string; readonly change: IdeaChange }
  | { readonly verb: 'withdrawIdea'; readonly of: string }
  | { readonly verb: 'support'; readonly of: string; readonly supports: boolean }
  | { readonly verb: 'postComment'; readonly of: string; readonly comment: NewComment }
  | { readonly verb: 'withdrawComment'; readonly of: string; readonly comment: string }
  | {
      readonly verb: 'flag';
      readonly of: string;
      readonly comment?: string;
      readonly flag: NewFlag;
    }
  | { readonly verb: 'answerMerge'; readonly of: string; readonly merge: boolean }
  | { readonly verb: 'deleteMine' };

/**
 * A deed on its way to the back end. Several can be under way at once; a later support of the same idea takes the place
 * of an earlier one.
 */
export interface BoardAct extends Pick<Act, 'id' | 'state' | 'place' | 'error' | 'retryAt'> {
  /** What was done; with `asking`, its words are there but not to be shown until the person says that they are theirs. */
  readonly deed: BoardDeed;
  /** With `sent`: what the back end confirmed, as the verb has it. */
  readonly receipt?: IdeaReceipt | CommentReceipt | SupportReceipt | undefined;
}

/**
 * Hears of all acts that are under way, wait, have failed or were sent while this page is open, the oldest first.
 * @param readAgain What the back end holds of this device may be other than what was last read, by an act that is not
 * among these: of another tab, or one that was given up when it was perhaps already recorded.
 */
export type BoardActsListener = (acts: readonly BoardAct[], readAgain: boolean) => void;

/** What a person is writing and has not sent. */
export type Draft = Partial<NewIdea>;

/** A draft that was found. */
export type FoundDraft = FoundWriting<Draft>;

/** How a deed is kept. */
export interface DeedOptions {
  /** Keep its words on the device as well, because the person said so; default false. */
  readonly keepWords?: boolean;
}

/** The verbs of one idea board. Reads reject with an `EarshotError`; deeds never reject, they are watched. */
export interface BoardClient {
  /** The board's address, absolute, without a fragment. */
  readonly src: string;
  /** The address of a part of the board, such as `ideas.csv`, as with a poll. */
  address(part: string): string;
  read(options?: ReadOptions): Promise<Board>;
  /** @param cursor `next` of the page before; default the first page. */
  listIdeas(filter: IdeaFilter, cursor?: string, options?: ReadOptions): Promise<IdeaPage>;
  readIdea(idea: string, options?: ReadOptions): Promise<IdeaDetail>;
  listComments(idea: string, cursor?: string, options?: ReadOptions): Promise<CommentPage>;
  /** Ideas that say something close, the closest first. The words travel in a body, and nothing of them is kept. */
  findSimilar(words: SimilarQuery, options?: ReadOptions): Promise<Idea[]>;
  search(query: SearchQuery, options?: ReadOptions): Promise<IdeaPage>;
  /** What the back end holds of this device; `null` where the device holds no key. */
  readMine(options?: ReadOptions): Promise<BoardMine | null>;
  /** Counts that an idea was on screen: once per page, in batches, without a key. Never rejects. */
  countView(idea: string): void;

  /** Puts a deed into the outbox; resolves with its id once it is kept, before it is sent. */
  do(deed: BoardDeed, options?: DeedOptions): Promise<string>;
  watch(listener: BoardActsListener): () => void;
  /** Sends a waiting act now ("Try again", "Yes, it is mine"). */
  retry(act: string): Promise<void>;
  /** Deletes a waiting act, unsent; of one that was sent, forgets that it was shown. */
  discard(act: string): Promise<void>;
  /** Keeps a waiting act's words on the device too. */
  keepWords(act: string): Promise<void>;

  /** Keeps what is being written in this tab; on the device as well once the person said so. */
  keepDraft(draft: Draft, options?: DeedOptions): Promise<Act['place']>;
  /** Reading creates nothing. */
  readDraft(): Promise<FoundDraft | null>;
  deleteDraft(): Promise<void>;

  /**
   * Tells what the board is now while it is on screen: by the stream that all tabs of this origin share, else by asking
   * every 15 seconds.
   * @returns The way to stop; call it when the page is hidden.
   */
  watchLive(listener: (now: BoardNow) => void): () => void;
  /** What this device holds of the board; `null` when nothing. */
  held(): Promise<Held | null>;
  /** "Not you?": deletes key, receipt, draft and waiting acts of this board from the device. */
  forget(): Promise<void>;
}
