import { pauseOf } from '../../state.js';
import { dateIn } from '../../time.js';
import type { NewBoard } from './board-store.js';
import type { CommentRecord, IdeaRecord } from './records.js';

/**
 * Whether the day promised for the next word on an idea has passed without one. While the board rests, no promise runs.
 * @param answer the latest official answer
 */
export function isLate(
  board: NewBoard,
  { state, history }: IdeaRecord,
  answer: CommentRecord | undefined,
  now: number,
): boolean {
  if (state === 'gone' || pauseOf(board, now)) return false;
  const { promise, timeZone } = board.content.about;
  const last = history.at(-1);
  const answeredAt = answer?.shownAt ?? '';
  const due = last ? last.nextWordBy : promise?.by;
  const isAnswered = answeredAt > (last?.at ?? '');
  return due !== undefined && !isAnswered && dateIn(timeZone, now) > due;
}
