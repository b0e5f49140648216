import type { BoardContent } from '@earshot/client/contract';
import { html } from 'hono/html';
import type { Html } from '../html.js';
import { organiserText } from '../parts/organiser-text.js';
import type { Visit } from '../visit.js';

/** So many stand on a page; the others come once these are done. */
const atOnce = 20;

/** What waits for a moderator on a board or a prompt, the first first, with the rules they go by. */
export function queuePage<One>(
  visit: Visit,
  { about, languages }: Pick<BoardContent, 'about' | 'languages'>,
  waiting: readonly One[],
  card: (one: One) => Html,
): Html {
  const { queue, places } = visit.words;
  const { safety } = about;
  const more = waiting.length - atOnce;
  return html`<h2>${waiting.length === 0 ? queue.title : places.waiting(waiting.length)}</h2>
    ${waiting.length === 0 ? html`<p>${queue.empty}</p>` : ''}
    ${waiting.slice(0, atOnce).map((one) => card(one))}
    ${more > 0 ? html`<p>${queue.more(more)}</p>` : ''}
    <h2>${queue.rules}</h2>
    <p>${organiserText(visit, safety.rules, languages)}</p>
    <h2>${queue.safeguarding}</h2>
    <p>${organiserText(visit, safety.safeguarding, languages)}</p>`;
}
