import type { Round } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, type TemplateResult } from 'lit';
import type { Labels } from './labels.js';
import { classOf } from './columns.js';

/**
 * All rounds as a table, which becomes a block for each round where it is narrow.
 * @param order The options from left to right.
 */
export function renderRoundsTable(
  rounds: readonly Round[],
  order: readonly string[],
  labels: Labels,
  words: Words['counting'],
): TemplateResult {
  const cell = (label: unknown, value: unknown) => html`
    <td role="cell">
      <span class="label" aria-hidden="true">${label}</span> <span>${value}</span>
    </td>
  `;
  return html`<div class=${classOf(order.length + 1)}>
    <table role="table" class="number">
      <caption>
        ${words.roundsCaption}
      </caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${words.roundColumn}</th>
          ${order.map((option) => html`<th scope="col" role="columnheader">${labels.render(option)}</th>`)}
          <th scope="col" role="columnheader">${words.exhausted}</th>
        </tr>
      </thead>
      <tbody>
        ${rounds.map(
          ({ counts, exhausted }, index) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">
                <span class="label" aria-hidden="true">${words.roundColumn}</span>
                ${words.number(index + 1)}
              </th>
              ${order.map((option) => {
                const count = counts.find((one) => one.option === option)?.count;
                return cell(
                  labels.render(option),
                  count === undefined ? words.outNow : words.number(count),
                );
              })}
              ${cell(words.exhausted, words.number(exhausted))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
