import { html } from 'hono/html';
import { sayDay, sayMoment } from '@earshot/client/words';
import type { KeptStatus } from '../../store/boards/board-store.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { inEveryLanguage } from './organiser-text.js';

/** What became of an idea, the latest last. */
export function historyList(
  { words, names }: Visit,
  history: readonly KeptStatus[],
  timeZone: string,
): Html {
  if (history.length === 0) return html`<p>${words.idea.noHistory}</p>`;
  return html`<ol class="plain">
    ${history.map(
      ({ status, reason, at, nextWordBy }) =>
        html`<li class="card">
          <p class="row">
            <span class="tag">${names.statuses[status]}</span>
            <span class="quiet">${sayMoment(names, at, timeZone)}</span>
          </p>
          ${reason === undefined ? '' : inEveryLanguage(reason)}
          ${
            nextWordBy === undefined
              ? ''
              : html`<p>${words.idea.nextWordBy(sayDay(names, nextWordBy))}</p>`
          }
        </li>`,
    )}
  </ol>`;
}
