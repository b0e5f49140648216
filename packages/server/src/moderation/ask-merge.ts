import { invalid } from '../problem.js';
import type { StoredBoard } from '../store/boards/board-store.js';
import { gone, type Moderating, noteDecision, refuseWhilePaused } from './rules.js';
import type { MergeQuestion } from './schemas.js';

/**
 * Asks the author of an idea whether it may be put together with another. Nothing is until the author says yes.
 * @throws ProblemError `invalid` where the other idea cannot be read or is in a third one; `paused`; `not-found`
 */
export async function askMerge(
  { store, now }: Moderating,
  board: StoredBoard,
  idea: string,
  { into, reason }: MergeQuestion,
): Promise<void> {
  const { id } = board.content;
  refuseWhilePaused(board, now());
  const other = into === idea ? null : await store.boards.inspect(id, into);
  if (other?.idea.state !== 'shown' || other.idea.mergedInto !== null) {
    throw invalid('into', 'another idea that can be read and stands by itself', `"${into}"`);
  }
  const note = noteDecision('ask-merge', now(), { idea, reason });
  if (!(await store.boards.askMerge(id, idea, into, note))) throw gone();
}

/** Takes the question back. @throws ProblemError `not-found` */
export async function unaskMerge(
  { store, now }: Moderating,
  board: StoredBoard,
  idea: string,
): Promise<void> {
  const note = noteDecision('ask-merge', now(), { idea, reason: 'The question was taken back.' });
  if (!(await store.boards.askMerge(board.content.id, idea, null, note))) throw gone();
}
