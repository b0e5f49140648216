import { percentage } from '@earshot/client/tally';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';
import type { Row } from './rows.js';

/** The same numbers as a table, most chosen first. It lives in the results' shadow root. */
export class EarshotPollTable extends LitElement {
  static override properties = {
    rows: { attribute: false },
    turnout: { attribute: false },
    several: { attribute: false },
    csv: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
  };
  rows: readonly Row[] = [];
  /** How many ballots were counted. */
  turnout = 0;
  /** Whether one person could choose several. */
  several = false;
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
            <th scope="col">${words.count}</th>
            <th scope="col">${words.share}</th>
          </tr>
        </thead>
        <tbody class="number">
          ${[...this.rows]
            .sort((one, other) => (other.count ?? 0) - (one.count ?? 0))
            .map((row) => this.#renderRow(row))}
        </tbody>
      </table>
      ${this.several ? html`<p class="quiet">${words.shareOfSeveral}</p>` : nothing}
      ${this.csv ? html`<p><a href=${this.csv}>${words.download}</a></p>` : nothing}
    `;
  }

  #renderRow({ label, count = 0 }: Row): TemplateResult {
    return html`<tr>
      <th scope="row">${organiserText(label, this.language)}</th>
      <td>${this.words.number(count)}</td>
      <td>${this.words.percent(percentage(count, this.turnout))}</td>
    </tr>`;
  }
}
