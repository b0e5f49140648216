import type { IdeaStatus, Sort, Text } from '@earshot/client/contract';
import type { PeopleRecords } from '../acts/people.js';
import type { Rank } from './order-rules.js';
import type { Scrubber } from '../scrubber.js';
import type {
  BoardDecision,
  FlagReason,
  Indexed,
  KeptStatus,
  LivedExperience,
  NewBoard,
  NewDecision,
  StoredBoard,
  WordState,
} from './board-store.js';

/** What the author of an idea wrote. */
export interface IdeaWords {
  readonly title: string;
  readonly text: string;
  readonly lang: string | null;
  readonly name: string | null;
  readonly contentNote: string | null;
}

/** Words that a moderator reads, of an idea or of a comment. */
export interface Readable {
  readonly id: string;
  /** Whose it is, as a hash; `null` for the host, and once the person had everything deleted. */
  readonly participant: string | null;
  readonly edition: string;
  readonly state: WordState;
  readonly reason: string | null;
  readonly sentAt: string;
  /** When it was first let in. */
  readonly shownAt: string | null;
  /** A moderator let this edition through although somebody saw private details or a threat in it. */
  readonly isCleared: boolean;
}

/** An idea as it is kept. */
export interface IdeaRecord extends Readable {
  /** Empty once it is gone. */
  readonly words: IdeaWords;
  readonly topic: string | null;
  readonly livedExperience: LivedExperience | null;
  /** Where the last act of its author on it stands among their acts. */
  readonly sequence: number;
  readonly status: IdeaStatus;
  readonly history: readonly KeptStatus[];
  readonly mergedInto: string | null;
  readonly mergeAsked: string | null;
  readonly support: number;
  readonly comments: number;
  /** Whether it stands in lists: it can be read, and was not put together with another. */
  readonly isListed: boolean;
  /** Rises with every change that everyone can read, from 1. */
  readonly version: number;
  /** Rises with every change on the board: the highest changed last. */
  readonly changed: number;
  /** Drawn once, from 1 to 2^31 - 2: its place among ideas that were read equally often. */
  readonly lot: number;
  /** What only `countViews` changes. */
  readonly views: number;
}

/** A comment as it is kept; once its author takes it back it is deleted. */
export interface CommentRecord extends Readable {
  readonly idea: string;
  readonly text: Text;
  readonly lang: string | null;
  readonly name: string | null;
  readonly isOfficial: boolean;
}

/** Support that was given, or taken back. */
export interface SupportRecord {
  readonly idea: string;
  readonly participant: string;
  readonly supports: boolean;
  readonly sequence: number;
}

/** The acts that are told apart when they are counted. */
export type ActKind = 'idea' | 'comment' | 'flag' | 'support' | 'own';

export interface FlagRecord {
  readonly idea: string;
  readonly comment: string | null;
  readonly participant: string;
  readonly reason: FlagReason;
  readonly text: string;
}

export interface IdeaFilter {
  readonly topic?: string | undefined;
  readonly status?: string | undefined;
  readonly livedExperience?: boolean | undefined;
}

/** A part of a list in one order. */
export interface Slice {
  readonly sort: Sort;
  readonly filter: IdeaFilter;
  readonly seed: number;
  /** The count of views that `least-read` goes by. */
  readonly epoch: number;
  /** The rank after which it begins. */
  readonly after: Rank | null;
  readonly limit: number;
}

/** The records of one board within one transaction. */
export interface BoardRecords extends PeopleRecords<ActKind> {
  /** @throws ProblemError `not-found` */
  board(): Promise<NewBoard>;
  /** How many ideas are listed, and how often they are supported. */
  counts(): Promise<Pick<StoredBoard, 'ideas' | 'supports'>>;
  raiseVersion(): Promise<void>;
  addDecision(decision: NewDecision): Promise<void>;
  decisions(): Promise<BoardDecision[]>;

  /**
   * Deletes comments and support of one participant. A flag stays without its words and without saying whose it
   * was: what it has hidden would else wait, and no moderator would know why.
   */
  deleteTraces(participant: string): Promise<void>;

  idea(id: string): Promise<IdeaRecord | null>;
  /** Those of them that are there, in no order. */
  ideas(ids: readonly string[]): Promise<IdeaRecord[]>;
  ideasOf(participant: string): Promise<IdeaRecord[]>;
  /** Ideas that were put together with one of these. */
  mergedWith(ids: readonly string[]): Promise<IdeaRecord[]>;
  /** Ideas whose author is asked whether they may be put together with this one. */
  askedToJoin(id: string): Promise<IdeaRecord[]>;
  saveIdea(idea: IdeaRecord): Promise<void>;
  /**
   * Counts support and comments from their records, and marks the idea as the one that changed last. It is held until the
   * transaction ends, so that nobody else counts meanwhile.
   */
  recount(id: string): Promise<Pick<IdeaRecord, 'support' | 'comments' | 'changed'>>;
  /** With the support it had. */
  deleteIdea(id: string): Promise<void>;
  /** All ideas, by id: that order says nothing. */
  allIdeas(): Promise<IdeaRecord[]>;

  comment(id: string): Promise<CommentRecord | null>;
  commentsOf(participant: string): Promise<CommentRecord[]>;
  /** All comments on an idea, oldest first. */
  commentsOn(idea: string): Promise<CommentRecord[]>;
  /** Those that can be read, oldest first, after one of them. */
  shownComments(
    idea: string,
    after: { readonly at: string; readonly id: string } | null,
    limit: number,
  ): Promise<CommentRecord[]>;
  /** The latest official answer on each of these ideas. */
  answersOn(ideas: readonly string[]): Promise<CommentRecord[]>;
  saveComment(comment: CommentRecord): Promise<void>;
  deleteComment(id: string): Promise<void>;
  /** With their flags. */
  moveComments(from: string, to: string): Promise<void>;
  allComments(): Promise<CommentRecord[]>;

  support(idea: string, participant: string): Promise<SupportRecord | null>;
  supportsOf(participant: string): Promise<SupportRecord[]>;
  supportsOn(idea: string): Promise<SupportRecord[]>;
  saveSupport(support: SupportRecord): Promise<void>;
  deleteSupports(idea: string): Promise<void>;

  /** Flags on an idea, or on one of its comments, that nobody has settled. */
  flagsOn(idea: string, comment: string | null): Promise<FlagRecord[]>;
  flags(): Promise<FlagRecord[]>;
  addFlag(flag: FlagRecord): Promise<void>;
  deleteFlags(idea: string, comment: string | null): Promise<void>;

  countViews(ideas: readonly string[], epoch: number): Promise<number>;
  /** The ranks of listed ideas, each with its id at the end. */
  slice(slice: Slice): Promise<Rank[]>;
  countListed(filter: IdeaFilter): Promise<number>;
  listedIds(filter: IdeaFilter): Promise<string[]>;
  latest(by: 'shownAt' | 'changed', limit: number): Promise<IdeaRecord[]>;
  /** Ideas and comments that wait, or that were flagged. */
  waiting(): Promise<{ ideas: IdeaRecord[]; comments: CommentRecord[] }>;

  /** What an idea is found by; nothing for one that cannot be read. */
  index(idea: string, terms: readonly string[]): Promise<void>;
  countTerms(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  findByTerms(terms: readonly string[]): Promise<Indexed[]>;

  /** Deletes everything that came from people, and keeps how much there was. */
  erase(at: string): Promise<void>;
}

/** What holds the records of all boards. */
export interface BoardDatabase {
  list(): Promise<string[]>;
  read(board: string): Promise<StoredBoard | null>;
  /**
   * Works on one board in a transaction.
   * @param hold what nobody else may do meanwhile: with `exclusive` act on the board, with `shared` change it
   */
  transact<T>(
    board: string,
    hold: 'none' | 'shared' | 'exclusive',
    work: (records: BoardRecords) => Promise<T>,
  ): Promise<T>;
  /** Creates or changes a board, as the store's `change` has it. */
  change(
    board: string,
    change: (current: StoredBoard | null, used: boolean) => NewBoard | null,
    decision?: NewDecision,
  ): Promise<void>;
  /** Makes what was deleted unreadable. */
  readonly scrubber: Pick<Scrubber, 'soon' | 'now'>;
}
