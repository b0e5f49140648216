import { html } from 'hono/html';
import { sayMoment } from '@earshot/client/words';
import type { Html } from '../html.js';
import type { Decided } from '../kinds/kind.js';
import type { Visit } from '../visit.js';
import { written } from './written.js';

/** What was decided, when and why; it never holds the words it is about. */
export function decisionList(
  { words, names }: Visit,
  timeZone: string,
  all: readonly Decided[],
): Html {
  const { decisions } = words;
  if (all.length === 0) return html`<p>${decisions.empty}</p>`;
  const link = ({ about }: Decided): Html | string =>
    about ? html`(<a href="${about.path}">${decisions[about.what]}</a>)` : '';
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
            <td class="quiet">${sayMoment(names, one.at, timeZone)}</td>
            <td>${decisions.names[one.decision]} ${link(one)}</td>
            <td>${written(one.reason)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
