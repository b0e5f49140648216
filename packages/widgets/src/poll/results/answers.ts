import type { Results } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customProperty } from '../../kit/custom-property.js';
import { organiserText } from '../../kit/organiser-text.js';
import type { Row } from './rows.js';

/** The answers as rows that have become bars, and the words that people gave with them. It lives in the results' shadow root. */
export class EarshotPollAnswers extends LitElement {
  static override properties = {
    rows: { attribute: false },
    reasons: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    reading: { state: true },
  };
  rows: readonly Row[] = [];
  /** Why people chose as they did. */
  reasons: Results['reasons'] = [];
  words!: Words['results'];
  /** The language of what the organiser wrote. */
  language = 'en';
  /** Whose words are open. */
  private reading: 'said' | 'reasons' | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { words, reasons } = this;
    return html`
      <ul class="rows" aria-labelledby="turnout">
        ${this.rows.map((row) => this.#renderRow(row))}
      </ul>
      ${
        reasons.length
          ? html`<div>
              ${this.#renderReadButton('reasons', words.reasons, words.hideReasons)}
              ${this.reading === 'reasons' ? renderWords(reasons) : nothing}
            </div>`
          : nothing
      }
    `;
  }

  #renderRow(row: Row): TemplateResult {
    const { label, mine, said } = row;
    const { words } = this;
    return html`
      <li class=${mine ? 'row mine' : 'row'} part="row">
        <span>
          ${organiserText(label, this.language)}
          ${mine ? html`<span class="tick">✓&nbsp;${mine}</span>` : nothing}
          ${said.length ? this.#renderReadButton('said', words.readAnswers(said.length), words.hideAnswers) : nothing}
        </span>
        ${this.#renderCount(row)}
        ${this.reading === 'said' && said.length ? renderWords(said) : nothing}
      </li>
    `;
  }

  #renderCount({ count, unit, share }: Row): TemplateResult | typeof nothing {
    const { words } = this;
    if (count === undefined) return nothing;
    // Dots stand among answers that are counted in people: there the noun is to be seen.
    const isSeen = unit === 'dots' || share === undefined;
    return html`
      <span class="count number"
        >${words.number(count)}<span class=${isSeen ? '' : 'visually-hidden'}>
          ${words.counted[unit](count)}</span
        >${share === undefined ? nothing : html`<span class="visually-hidden">,</span>`}</span
      >
      ${
        share === undefined
          ? nothing
          : html`<span class="share number">${words.percent(share)}</span>
              <span class="bar" part="bar" ${customProperty('--share', `${share}%`)}></span>`
      }
    `;
  }

  #renderReadButton(what: 'said' | 'reasons', open: string, close: string): TemplateResult {
    const reading = this.reading === what;
    return html`<button
      class="link"
      aria-expanded=${reading}
      @click=${() => (this.reading = reading ? undefined : what)}
    >
      ${reading ? close : open}
    </button>`;
  }
}

function renderWords(words: Results['said']): TemplateResult {
  return html`<ul class="said">
    ${words.map(({ text, lang }) => html`<li><bdi dir="auto" lang=${lang ?? ''}>${text}</bdi></li>`)}
  </ul>`;
}
