import type { Representation } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { customProperty } from '../../kit/custom-property.js';
import { organiserText } from '../../kit/organiser-text.js';
import type { KnownQuestion } from '../equality/questions.js';
import { rowsOf, type Row } from './rows.js';

/** What people told about one question, beside what is known of everyone. */
export function renderTable(
  question: KnownQuestion,
  told: Representation['questions'][number],
  words: Words['representation'],
  language: string,
): TemplateResult {
  const rows = rowsOf(question, told);
  const caption = words.captions[question.id];
  if (rows.every(({ count }) => count === undefined))
    return html`
      <div class="represented">
        <p><strong>${caption}</strong></p>
        <p class="quiet">${words.tooFewTold}</p>
      </div>
    `;
  const hasBaseline = rows.some(({ baseline }) => baseline !== undefined);
  const hasTooFew = rows.some(({ count }) => count === undefined);
  return html`
    <div class="represented">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.answer}</th>
            <th scope="col">${words.share}</th>
            ${hasBaseline ? html`<th scope="col">${words.baseline}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => renderRow(row, hasBaseline, words, language))}
        </tbody>
      </table>
      ${told.answered === null ? nothing : html`<p class="quiet">${words.answered[question.id](told.answered)}</p>`}
      ${hasTooFew ? html`<p class="quiet">${words.tooFewMeans}</p>` : nothing}
      ${
        hasBaseline && question.source
          ? html`<p class="quiet">${words.source} ${organiserText(question.source, language)}</p>`
          : nothing
      }
    </div>
  `;
}

function renderRow(
  row: Row,
  hasBaseline: boolean,
  words: Words['representation'],
  language: string,
): TemplateResult {
  const { answer, share, baseline } = row;
  return html`<tr>
    <th scope="row">${organiserText(answer.label, language)}</th>
    <td>
      <span>${sayShare(row, words)}</span>
      ${
        share === undefined
          ? nothing
          : html`<span
              class="share"
              aria-hidden="true"
              ${customProperty('--share', `${share}%`)}
            ></span>`
      }
    </td>
    ${hasBaseline ? html`<td>${baseline === undefined ? words.unknown : words.percent(baseline)}</td>` : nothing}
  </tr>`;
}

function sayShare({ count, share }: Row, words: Words['representation']): string {
  if (count === undefined) return words.tooFew;
  return share === undefined ? words.people(count) : words.about(share);
}
