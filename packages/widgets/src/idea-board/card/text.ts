import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
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

  protected override render(): TemplateResult {
    const { text, words } = this;
    const length = excerptLength(text, this.written);
    const isCut = length < text.length;
    return html`
      <bdi class="text" dir="auto" lang=${this.written ?? ''}
        >${marked(this.isWhole ? text : text.slice(0, length), this.hits)}${isCut && !this.isWhole ? '…' : ''}</bdi
      >
      ${
        isCut
          ? html`<button
              class="link"
              aria-expanded=${this.isWhole}
              @click=${() => (this.isWhole = !this.isWhole)}
            >
              ${this.isWhole ? words.readLess : words.readOn}
            </button>`
          : nothing
      }
    `;
  }
}
