import { html } from 'hono/html';
import { sayMoment } from '@earshot/client/words';
import type { BoardDecision, StoredBoard } from '../../store/boards/board-store.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { written } from './written.js';

/** What was decided, when and why; it never holds the words it is about. */
export function decisionList(
  { words, names }: Visit,
  { content }: StoredBoard,
  all: readonly BoardDecision[],
): Html {
  const { decisions } = words;
  if (all.length === 0) return html`<p>${decisions.empty}</p>`;
  const about = ({ idea, comment }: BoardDecision): Html | string => {
    if (idea === null) return '';
    const path = `/organise/moderate/boards/${content.id}/ideas/${idea}`;
    return html`(<a href="${path}">${comment === null ? decisions.idea : decisions.comment}</a>)`;
  };
  return html`<table class="folding">
    <thead>
      <tr>
        <th scope="col">${decisions.when}</th>
        <th scope="col">${decisions.what}</th>
        <th scope="col">${decisions.why}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (one) =>
          html`<tr>
            <td class="quiet">${sayMoment(names, one.at, content.about.timeZone)}</td>
            <td>${decisions.names[one.decision]} ${about(one)}</td>
            <td>${written(one.reason)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
