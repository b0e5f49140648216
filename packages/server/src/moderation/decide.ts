import type { StoredBoard } from '../store/boards/board-store.js';
import { gone, type Moderating, noteDecision, refuseWhilePaused } from './rules.js';
import type { WordsDecision } from './schemas.js';

/**
 * Lets words through, withholds them, or keeps them after a flag.
 * @throws ProblemError `paused` where they might appear during a pause; `not-found` where that edition is gone
 */
export async function decide(
  { store, now }: Moderating,
  board: StoredBoard,
  { edition, decision, reason, ...words }: WordsDecision,
): Promise<void> {
  // Kept words appear too, where a flag had hidden them.
  if (decision !== 'withhold') refuseWhilePaused(board, now());
  const about = { idea: words.idea, comment: words.comment ?? null };
  const note = noteDecision(decision, now(), { ...about, reason });
  const target = { ...about, edition };
  if (!(await store.boards.decide(board.content.id, target, note))) throw gone();
}
