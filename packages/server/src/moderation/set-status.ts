import { checkText } from '../content/language-rules.js';
import { refuseFindings } from '../content/refuse-findings.js';
import type { KeptStatus, StoredBoard } from '../store/boards/board-store.js';
import { textIn } from '../text-in.js';
import { gone, type Moderating, noteDecision, refusePast, refuseWhilePaused } from './rules.js';
import type { NewStatus } from './schemas.js';

/**
 * Says what becomes of an idea, why, and by when the next word comes.
 * @throws ProblemError `invalid`, also where an idea is turned down before the host has answered it; `paused`; `not-found`
 */
export async function setStatus(
  { store, now }: Moderating,
  board: StoredBoard,
  idea: string,
  { status, reason, nextWordBy }: NewStatus,
): Promise<KeptStatus> {
  const { id, languages } = board.content;
  refuseFindings(checkText(languages, { path: ['reason'], text: reason }));
  if (nextWordBy !== undefined) refusePast('nextWordBy', nextWordBy, board, now());
  refuseWhilePaused(board, now());
  const found = await store.boards.readIdea(id, idea, now());
  if (!found) throw gone();
  if (status === 'not-doing' && !found.idea.answer) {
    refuseFindings([
      {
        path: ['status'],
        expected: 'an official answer on this idea before "not-doing"',
        got: 'none',
        advice: 'Nothing is turned down before it has been talked about: answer it first.',
      },
    ]);
  }
  const at = new Date(now()).toISOString();
  const kept = { status, reason, at, ...(nextWordBy !== undefined && { nextWordBy }) };
  const note = noteDecision('status', now(), { idea, reason: textIn(languages, reason) });
  if (!(await store.boards.setStatus(id, idea, kept, note))) throw gone();
  return kept;
}
