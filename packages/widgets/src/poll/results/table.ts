import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';
import type { Row } from './rows.js';

/** The same numbers as a table, most chosen first. It lives in the results' shadow root. */
export class EarshotPollTable extends LitElement {
  static override properties = {
    rows: { attribute: false },
    note: { attribute: false },
    csv: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
  };
  rows: readonly Row[] = [];
  /** What the shares are of, where that needs saying. */
  note = '';
  /** Where the counts can be downloaded, if anywhere. */
  csv: string | undefined;
  words!: Words['results'];
  /** The language of what the organiser wrote. */
  language = 'en';

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <table>
        <caption>
          ${words.tableCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.answer}</th>
            <th scope="col">${words.columns[this.rows[0]?.unit ?? 'answers']}</th>
            <th scope="col">${words.share}</th>
          </tr>
        </thead>
        <tbody class="number">
          ${this.rows.toSorted(byCount).map((row) => this.#renderRow(row))}
        </tbody>
      </table>
      ${this.note ? html`<p class="quiet">${this.note}</p>` : nothing}
      ${this.csv ? html`<p><a href=${this.csv}>${words.download}</a></p>` : nothing}
    `;
  }

  #renderRow(row: Row): TemplateResult {
    const { words } = this;
    const { label, count = 0, share } = row;
    return html`<tr>
      <th scope="row">${organiserText(label, this.language)}</th>
      <td>
        ${words.number(count)}${isOfAnotherUnit(row) ? ` ${words.counted.answers(count)}` : nothing}
      </td>
      <td>${share === undefined ? words.noShare : words.percent(share)}</td>
    </tr>`;
  }
}

/** Beside dots, some answers are counted in people. */
const isOfAnotherUnit = ({ share }: Row) => share === undefined;

/** Most first, and what is no part of the whole last. */
function byCount(one: Row, other: Row): number {
  const units = Number(isOfAnotherUnit(one)) - Number(isOfAnotherUnit(other));
  return units || (other.count ?? 0) - (one.count ?? 0);
}
