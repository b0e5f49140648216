import type {
  BoardAct,
  BoardDecision,
  BoardStore,
  IdeaQuery,
  NewBoard,
  NewDecision,
} from '@earshot/server';
import type { BoardContent, NewIdea } from '@earshot/client/contract';

/** A board that nobody has said anything on yet. */
export const newBoard = (id: string, about: object = {}): NewBoard => ({
  content: { id, about: { timeZone: 'Europe/London', ...about } } as unknown as BoardContent,
  version: 1,
  revisions: [],
  paused: null,
  closedAt: null,
  erasedAt: null,
});

export const monday = '2026-11-23T10:00:00.000Z';
export const at = Date.parse(monday);
export const benches: NewIdea = { title: 'Benches by the river', text: 'To sit down.' };

let acts = 0;

/** An act of Ann, each later than the one before, unless it is changed. */
export const act = (board: string, change: Partial<BoardAct> = {}): BoardAct => {
  acts += 1;
  const { participant = 'ann' } = change;
  const receipt = `receipt-${participant}`;
  const key = `act-${acts}`;
  return {
    board,
    participant,
    receipt,
    key,
    fingerprint: '',
    sequence: acts,
    at: monday,
    ...change,
  };
};

/** What a moderator decides on Tuesday. */
export const decision = (
  idea: string | null,
  decided: BoardDecision['decision'] = 'show',
  change: Partial<NewDecision> = {},
): NewDecision => ({
  at: '2026-11-24T10:00:00.000Z',
  decision: decided,
  idea,
  comment: null,
  reason: 'Within the rules.',
  ...change,
});

export const permit = () => {};

/** The first page of the newest ideas. */
export const newest = (change: Partial<IdeaQuery> = {}): IdeaQuery => ({
  sort: 'newest',
  seed: 1,
  limit: 20,
  now: at,
  ...change,
});

/** A moderator's hand: decides about words as they are now. */
export function moderator(store: BoardStore, board: string) {
  const decide = async (
    idea: string,
    comment: string | null,
    decided: 'show' | 'withhold' | 'keep',
    reason = 'Within the rules.',
  ) => {
    const found = await store.inspect(board, idea);
    const words = comment === null ? found?.idea : found?.comments.find(({ id }) => id === comment);
    const target = { idea, comment, edition: words?.edition ?? '' };
    return store.decide(board, target, decision(idea, decided, { comment, reason }));
  };
  return {
    decide,
    /** An idea that a moderator has let through. */
    async shown(written: Partial<NewIdea> = {}, change: Partial<BoardAct> = {}): Promise<string> {
      const { id } = await store.postIdea(act(board, change), { ...benches, ...written }, permit);
      await decide(id, null, 'show');
      return id;
    },
    /** A comment that a moderator has let through. */
    async shownComment(idea: string, text: string, change: Partial<BoardAct> = {}) {
      const said = await store.postComment(act(board, change), idea, { text }, permit);
      await decide(said.idea, said.id, 'show');
      return said.id;
    },
  };
}
