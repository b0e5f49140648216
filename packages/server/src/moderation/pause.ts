import type { StoredBoard } from '../store/boards/board-store.js';
import { textIn } from '../text-in.js';
import { checkPause, checkResume, paused, resumed, resumeReason } from './rest.js';
import { type Moderating, noteDecision } from './rules.js';
import type { NewPause } from './schemas.js';

/**
 * Lets a board rest from now until the start of a day. What its content says of a pause comes first.
 * @throws ProblemError `invalid` where a language is missing or the day has come
 */
export async function pause(
  { store, now }: Moderating,
  board: StoredBoard,
  until: NewPause,
): Promise<void> {
  const { id, languages } = board.content;
  checkPause(board, until, now());
  await store.boards.change(
    id,
    (current) => paused(current, until),
    noteDecision('pause', now(), { reason: textIn(languages, until.reason) }),
  );
}

/**
 * Ends the pause that was set beside the content.
 * @throws ProblemError `invalid` where the content itself says that the board rests
 */
export async function resume({ store, now }: Moderating, board: StoredBoard): Promise<void> {
  checkResume(board, now());
  await store.boards.change(
    board.content.id,
    resumed,
    noteDecision('resume', now(), { reason: resumeReason }),
  );
}
