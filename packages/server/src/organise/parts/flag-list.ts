import { html } from 'hono/html';
import type { Waiting } from '../../store/boards/board-store.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { writtenBlock } from './written.js';

/** Why people flagged words, in their own words. */
export function flagList({ words }: Visit, flags: Waiting['flags']): Html {
  if (flags.length === 0) return html``;
  return html`<section>
    <h4>${words.queue.flags}</h4>
    <ul>
      ${flags.map(
        ({ reason, text }) =>
          html`<li>
            ${words.flagReasons[reason]}${text === '' ? '' : html`: ${writtenBlock(text)}`}
          </li>`,
      )}
    </ul>
  </section>`;
}
