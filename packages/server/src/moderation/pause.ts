import { checkText } from '../content/language-rules.js';
import { refuseFindings } from '../content/refuse-findings.js';
import type { StoredBoard } from '../store/boards/board-store.js';
import { dateIn } from '../time.js';
import { textIn } from '../text-in.js';
import { type Moderating, noteDecision, refusePast } from './rules.js';
import type { NewPause } from './schemas.js';

/**
 * Lets a board rest from now until the start of a day. What its content says of a pause comes first.
 * @throws ProblemError `invalid` where a language is missing or the day has come
 */
export async function pause(
  { store, now }: Moderating,
  board: StoredBoard,
  { until, reason }: NewPause,
): Promise<void> {
  const { id, languages } = board.content;
  refuseFindings(checkText(languages, { path: ['reason'], text: reason }));
  refusePast('until', until, board, now());
  await store.boards.change(
    id,
    (current) => current && { ...current, paused: { until, reason }, version: current.version + 1 },
    noteDecision('pause', now(), { reason: textIn(languages, reason) }),
  );
}

/**
 * Ends the pause that was set beside the content.
 * @throws ProblemError `invalid` where the content itself says that the board rests
 */
export async function resume({ store, now }: Moderating, board: StoredBoard): Promise<void> {
  const { id, about } = board.content;
  if (about.paused && dateIn(about.timeZone, now()) < about.paused.until) {
    refuseFindings([
      {
        path: ['about', 'paused'],
        expected: 'no pause in the content of the board',
        got: `one until ${about.paused.until}`,
        advice: 'Take "paused" out of its file.',
      },
    ]);
  }
  await store.boards.change(
    id,
    (current) =>
      current?.paused ? { ...current, paused: null, version: current.version + 1 } : null,
    noteDecision('resume', now(), { reason: 'Ended before its day.' }),
  );
}
