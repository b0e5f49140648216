import { html } from 'hono/html';
import type { StoredBoard, Waiting } from '../../store/boards/board-store.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import { organiserText } from '../parts/organiser-text.js';
import { wordsCard } from '../parts/words-card.js';
import type { Visit } from '../visit.js';

/** So many stand on a page; the others come once these are done. */
const atOnce = 20;

/** What waits for a moderator on a board, flagged words first, with the rules they go by. */
export function queuePage(
  visit: Visit,
  board: StoredBoard,
  waiting: readonly Waiting[],
  attempt: Attempt | null,
): Html {
  const { queue, places } = visit.words;
  const { safety } = board.content.about;
  const { languages } = board.content;
  const more = waiting.length - atOnce;
  return html`<h2>${waiting.length === 0 ? queue.title : places.waiting(waiting.length)}</h2>
    ${waiting.length === 0 ? html`<p>${queue.empty}</p>` : ''}
    ${waiting.slice(0, atOnce).map((one) => wordsCard(visit, board, one, attempt))}
    ${more > 0 ? html`<p>${queue.more(more)}</p>` : ''}
    <h2>${queue.rules}</h2>
    <p>${organiserText(visit, safety.rules, languages)}</p>
    <h2>${queue.safeguarding}</h2>
    <p>${organiserText(visit, safety.safeguarding, languages)}</p>`;
}
