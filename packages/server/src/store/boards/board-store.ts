import type {
  BoardContent,
  BoardMine,
  BoardNow,
  Comment,
  flagReasons,
  Idea,
  IdeaStatus,
  livedExperiences,
  NewComment,
  NewFlag,
  NewIdea,
  OwnComment,
  OwnIdea,
  Revision,
  Sort,
  StatusChange,
  Text,
} from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { ParticipantAct } from '../acts/people.js';
import type { Who } from '../store.js';

/** A board as it is kept. */
export interface StoredBoard {
  readonly content: BoardContent;
  /** Rises by one with every change that everyone can read, from 1; support and views do not count. */
  readonly version: number;
  readonly revisions: readonly InferOutput<typeof Revision>[];
  /** A pause that the organiser has set on the moderation page; the content's own comes first. */
  readonly paused: { readonly until: string; readonly reason: Text } | null;
  /** When the organiser closed it before its time, ISO 8601. */
  readonly closedAt: string | null;
  /** When everything that came from people was deleted, ISO 8601. */
  readonly erasedAt: string | null;
  /** How many ideas can be read, withdrawn ones with comments included. */
  readonly ideas: number;
  readonly supports: number;
}

/** What a store writes of a board by itself: its counts. */
export type NewBoard = Omit<StoredBoard, 'ideas' | 'supports'>;

/** Something that one participant does on a board. Keys and receipts arrive as hashes only. */
export interface BoardAct extends ParticipantAct {
  readonly board: string;
}

/** What the moment knows before an act: asked in its transaction, perhaps more than once. What it throws cancels the act. */
export type Permit = (known: {
  readonly board: NewBoard;
  /** Whether the participant has done nothing here before, or nothing since everything was deleted. */
  readonly isNew: boolean;
  /** How many ideas, comments or flags (as the act is one) the participant has sent in the last hour. */
  readonly recent: number;
  /** Where the act is about an idea: the words as they are now. */
  readonly idea?: KeptIdea;
}) => void;

export type LivedExperience = (typeof livedExperiences)[number];

/** `waiting` until a person has read it; `gone` once its author withdrew it or had everything deleted. */
export type WordState = 'waiting' | 'shown' | 'withheld' | 'gone';

/** An idea with what only its author and the organiser may know. It never says whose it is. */
export interface KeptIdea extends Omit<InferOutput<typeof NewIdea>, 'livedExperience'> {
  readonly id: string;
  /** New with every change of the words, so that nobody lets through what they have not read. */
  readonly edition: string;
  readonly state: WordState;
  /** Why it is withheld. */
  readonly reason: string | null;
  readonly livedExperience: LivedExperience | null;
  /** When it was received, ISO 8601. */
  readonly sentAt: string;
  /** When it was let in, ISO 8601. */
  readonly shownAt: string | null;
  readonly support: number;
  readonly comments: number;
  readonly views: number;
  readonly history: readonly KeptStatus[];
  /** The idea it was put together with. */
  readonly mergedInto: string | null;
  /** The idea that the organiser asks its author to put it together with. */
  readonly mergeAsked: string | null;
}

export type KeptStatus = InferOutput<typeof StatusChange> & { readonly status: IdeaStatus };

/** A comment with what only its author and the organiser may know. */
export interface KeptComment extends InferOutput<typeof Comment> {
  readonly idea: string;
  readonly edition: string;
  readonly state: WordState;
  readonly reason: string | null;
}

export type FlagReason = (typeof flagReasons)[number];

/** Something that waits for a moderator: new words, or words that were flagged. */
export interface Waiting {
  readonly kind: 'idea' | 'comment';
  readonly idea: KeptIdea;
  readonly comment: KeptComment | null;
  readonly flags: readonly { readonly reason: FlagReason; readonly text: string }[];
}

/** What a moderator decided, kept for good: without the words it is about. */
export interface BoardDecision {
  readonly id: string;
  readonly at: string;
  /** `keep`: flagged words stay as they are; those that the flag put back are shown again. */
  readonly decision:
    | 'show'
    | 'withhold'
    | 'keep'
    | 'status'
    | 'answer'
    | 'ask-merge'
    | 'merge'
    | 'pause'
    | 'resume'
    | 'close';
  readonly idea: string | null;
  readonly comment: string | null;
  readonly reason: string;
}
export type NewDecision = Omit<BoardDecision, 'id'>;

/** Which ideas are listed, and from where on. */
export interface IdeaQuery {
  readonly sort: Sort;
  readonly topic?: string | undefined;
  readonly status?: string | undefined;
  readonly livedExperience?: boolean | undefined;
  /** Decides the order of ideas that were read equally often; from 1 to 2^31 - 2. */
  readonly seed: number;
  /** Where the page before ended, as `next` told it. */
  readonly after?: IdeaPosition | undefined;
  readonly limit: number;
  /** Milliseconds since 1970, for the count of views that this order goes by. */
  readonly now: number;
}

/** A place in an order: what the last idea was sorted by, and its id. */
export interface IdeaPosition {
  /**
   * With `least-read`: the number of the count of views that the order goes by. Views are taken over at most every ten
   * minutes, and the last two counts are held, so that no page repeats or skips an idea in the meantime.
   */
  readonly epoch: number;
  readonly rank: readonly (number | string)[];
}

export interface IdeaRows {
  readonly ideas: readonly Idea[];
  readonly next: IdeaPosition | null;
  readonly total: number;
}

/** Words of an idea in the index: its terms, as `search/terms.ts` makes them. */
export interface Indexed {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Where boards are kept. Every method is one transaction, as with polls. Ideas that cannot be read by everyone count as missing unless it says otherwise. */
export interface BoardStore {
  /** Ids of all boards, sorted. */
  list(): Promise<string[]>;
  read(board: string): Promise<StoredBoard | null>;
  /** As `changePoll`; `used` tells whether anyone has posted. */
  change(
    board: string,
    change: (current: StoredBoard | null, used: boolean) => NewBoard | null,
    decision?: NewDecision,
  ): Promise<void>;

  /**
   * Keeps an idea, to be read. In all acts of a participant, a key that was used before replays its outcome, and an act
   * whose sequence is not above that of a deletion of everything is late.
   * @throws ProblemError `not-found`, `key-reused`, `superseded`, and what `permit` throws
   */
  postIdea(act: BoardAct, idea: InferOutput<typeof NewIdea>, permit: Permit): Promise<OwnIdea>;
  /** Changes one's own idea: its words wait again, whoever sees that it was lived through changes at once. `not-found` where it is not one's own. */
  changeIdea(
    act: BoardAct,
    idea: string,
    change: {
      readonly words?: Omit<InferOutput<typeof NewIdea>, 'livedExperience'> | undefined;
      readonly livedExperience?: LivedExperience | null | undefined;
    },
    permit: Permit,
  ): Promise<OwnIdea>;
  /** Takes one's own idea back: its words are deleted, its comments stay. */
  withdrawIdea(act: BoardAct, idea: string): Promise<OwnIdea>;
  /** Supports an idea or no longer does so; an earlier act of the participant on the same idea is `superseded`. An idea that was merged stands for the one it is in. */
  support(
    act: BoardAct,
    idea: string,
    supports: boolean,
    permit: Permit,
  ): Promise<{ supported: boolean; support: number }>;
  postComment(
    act: BoardAct,
    idea: string,
    comment: InferOutput<typeof NewComment>,
    permit: Permit,
  ): Promise<OwnComment>;
  withdrawComment(act: BoardAct, comment: string): Promise<OwnComment>;
  /**
   * Calls a moderator. `private-details` and `threat` make the words wait again, unless a moderator has let them through
   * after such a flag before.
   */
  flag(
    act: BoardAct,
    target: { readonly idea: string; readonly comment: string | null },
    flag: InferOutput<typeof NewFlag>,
    permit: Permit,
  ): Promise<void>;
  /** The author's answer to the organiser's question; a yes puts supporters, comments and words together. */
  answerMerge(act: BoardAct, idea: string, merge: boolean): Promise<OwnIdea>;
  /** What is held of one participant, without the contract's number. */
  readMine(board: string, who: Who, now: number): Promise<Omit<BoardMine, 'contract'>>;
  /** Deletes everything of one participant; no late retry revives it. */
  forget(board: string, who: Who, sequence?: number): Promise<void>;

  /**
   * Adds one view to each idea that can be read; returns how many were counted.
   * @param now milliseconds since 1970
   */
  countViews(board: string, ideas: readonly string[], now: number): Promise<number>;
  listIdeas(board: string, query: IdeaQuery): Promise<IdeaRows>;
  /** Ids of all ideas that a list is narrowed to; for hits of a search. */
  listIds(
    board: string,
    filter: Pick<IdeaQuery, 'topic' | 'status' | 'livedExperience'>,
  ): Promise<ReadonlySet<string>>;
  /** A page of ideas by id, in this order, those that cannot be read left out. @param now milliseconds since 1970 */
  readIdeas(board: string, ids: readonly string[], now: number): Promise<Idea[]>;
  /** One idea with its history; that of the idea it was put together with, where it was. */
  readIdea(
    board: string,
    idea: string,
    now: number,
  ): Promise<{ idea: Idea; history: readonly KeptStatus[] } | null>;
  /** Comments that can be read, oldest first, after one of them. */
  listComments(
    board: string,
    idea: string,
    after: string | null,
    limit: number,
  ): Promise<{ comments: InferOutput<typeof Comment>[]; next: string | null }>;
  now(board: string): Promise<Omit<BoardNow, 'contract' | 'state'>>;
  /** How many ideas that can be read hold each term, and how many there are. */
  countTerms(
    board: string,
    terms: readonly string[],
  ): Promise<{ total: number; counts: ReadonlyMap<string, number> }>;
  /** Ideas that can be read and hold any of the terms. */
  findByTerms(board: string, terms: readonly string[]): Promise<Indexed[]>;

  /** What waits for a moderator, flagged words first, then the oldest. */
  listWaiting(board: string): Promise<Waiting[]>;
  /** One idea for the organiser, whatever its state, with all of its comments. */
  inspect(
    board: string,
    idea: string,
  ): Promise<{ idea: KeptIdea; comments: readonly KeptComment[] } | null>;
  /** Shows or withholds words, or keeps them as they are after a flag, and settles their flags; `false` when that edition is gone. */
  decide(
    board: string,
    target: { readonly idea: string; readonly comment: string | null; readonly edition: string },
    decision: NewDecision,
  ): Promise<boolean>;
  setStatus(
    board: string,
    idea: string,
    status: KeptStatus,
    decision: NewDecision,
  ): Promise<boolean>;
  /** Publishes what the host says on an idea. */
  answer(
    board: string,
    idea: string,
    comment: InferOutput<typeof Comment>,
    decision: NewDecision,
  ): Promise<boolean>;
  /** Asks the author of an idea whether it may be put together with another; `null` takes the question back. */
  askMerge(
    board: string,
    idea: string,
    into: string | null,
    decision: NewDecision,
  ): Promise<boolean>;
  /** How many have done anything on it, those left out who had everything deleted. */
  countParticipants(board: string): Promise<number>;
  /** What moderators decided, the oldest first. */
  listDecisions(board: string): Promise<BoardDecision[]>;
  /** Everything for the organiser's export, withheld words included, in an order that says nothing about whose it is. */
  listAll(board: string): Promise<{ idea: KeptIdea; comments: readonly KeptComment[] }[]>;
  /** What anyone may download after closing. */
  listShown(board: string): Promise<Idea[]>;
  /** Deletes everything that came from people; its counts stay. */
  erase(board: string, at: string): Promise<void>;
}
