import type { Words } from '@earshot/client/words';
import { html, type TemplateResult } from 'lit';
import type { Labels } from './labels.js';
import { classOf } from './columns.js';
import { beatenBy, duel, type Compared, type Duel } from './two-at-a-time.js';

/**
 * Every two options compared as a table, row with column, which becomes a block for each option where it is narrow.
 * @param order The options from top to bottom.
 */
export function renderPairsTable(
  results: Compared,
  order: readonly string[],
  labels: Labels,
  words: Words['counting'],
): TemplateResult {
  return html`<div class=${classOf(order.length)}>
    <table role="table" class="number">
      <caption>
        ${words.pairsCaption}
      </caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${words.pairColumn}</th>
          ${order.map((option) => html`<th scope="col" role="columnheader">${labels.render(option)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${order.map(
          (option) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">
                ${labels.render(option)}
                <span class="quiet"
                  >${words.beatsOf(beatenBy(results, option), order.length - 1)}</span
                >
              </th>
              ${order.map((other) =>
                option === other
                  ? html`<td role="cell" class="itself">
                      <span aria-hidden="true">—</span
                      ><span class="visually-hidden">${words.itself}</span>
                    </td>`
                  : renderDuel(duel(results, option, other), labels.render(other), words),
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderDuel(
  { count, against }: Duel,
  other: TemplateResult,
  words: Words['counting'],
): TemplateResult {
  const verb = count > against ? words.beats : count < against ? words.losesTo : words.equals;
  return html`<td role="cell" class=${count > against ? 'beats' : ''}>
    <span class="verb">${verb}</span>
    <span class="label" aria-hidden="true">${other}</span>
    <span>${words.against(count, against)}</span>
  </td>`;
}
