import { randomId } from '../../crypto.js';
import { HeldPeople } from '../acts/memory-people.js';
import type { BoardDecision, NewBoard, NewDecision, StoredBoard } from './board-store.js';
import type { ActKind, CommentRecord, FlagRecord, IdeaRecord, SupportRecord } from './records.js';
import { TermIndex } from './memory-term-index.js';
import type { Views } from './view-rules.js';

/** What the memory store holds of one board. */
export class HeldBoard {
  board: NewBoard | null = null;
  readonly ideas = new Map<string, IdeaRecord>();
  readonly views = new Map<string, Views>();
  /** In the order in which they came. */
  readonly comments = new Map<string, CommentRecord>();
  readonly people = new HeldPeople<ActKind>();
  /** By idea, then by participant. */
  readonly supports = new Map<string, Map<string, SupportRecord>>();
  flags: FlagRecord[] = [];
  readonly decisions: BoardDecision[] = [];
  readonly terms = new TermIndex();
  changes = 0;
  /** What is left once everything was erased. */
  #finalCounts: ReturnType<HeldBoard['counts']> | null = null;

  stored(): StoredBoard | null {
    return this.board && { ...this.board, ...this.counts() };
  }

  counts(): Pick<StoredBoard, 'ideas' | 'supports'> {
    if (this.#finalCounts) return this.#finalCounts;
    const listed = this.listed();
    const supports = listed.reduce((sum, { support }) => sum + support, 0);
    return { ideas: listed.length, supports };
  }

  listed(): IdeaRecord[] {
    return [...this.ideas.values()].filter(({ isListed }) => isListed);
  }

  addDecision(decision: NewDecision): void {
    this.decisions.push({ ...decision, id: randomId().toLowerCase() });
  }

  erase(at: string): void {
    this.#finalCounts = this.counts();
    if (this.board) this.board = { ...this.board, erasedAt: at, version: this.board.version + 1 };
    const { ideas, views, comments, people, supports } = this;
    for (const kept of [ideas, views, comments, people, supports]) kept.clear();
    this.flags = [];
    this.terms.clear();
  }
}
