import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { excerptLength } from './excerpt.js';
import { marked } from './marked.js';

/** What somebody wrote, as it was typed: cut at a sentence until one reads on. It lives in its widget's own shadow root. */
export class EarshotIdeaText extends LitElement {
  static override properties = {
    text: { attribute: false },
    written: { attribute: false },
    hits: { attribute: false },
    words: { attribute: false },
    isWhole: { state: true },
  };
  text = '';
  /** The language it is written in. */
  written: string | undefined;
  /** Words of it that a search has found. */
  hits: readonly string[] = [];
  words!: Words['board'];
  private isWhole = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.isWhole = false;
  }

  protected override render(): TemplateResult {
    const { text, words, isWhole } = this;
    const length = isWhole ? text.length : excerptLength(text, this.written);
    const isLong = isWhole || length < text.length;
    const shown = text.slice(0, length);
    // Between sentences nothing seems to be missing.
    const isTorn = length < text.length && !/[\p{P}]$/u.test(shown);
    return html`
      <bdi class="text" dir="auto" lang=${this.written ?? ''}>
        <span class="typed">${marked(shown, this.hits)}${isTorn ? '…' : ''}</span>
        ${
          isLong
            ? html`<button
                class="link"
                lang=${words.language}
                aria-expanded=${isWhole}
                @click=${() => (this.isWhole = !isWhole)}
              >
                ${isWhole ? words.readLess : words.readOn}
              </button>`
            : nothing
        }
      </bdi>
    `;
  }
}
