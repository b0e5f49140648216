import type { Prompt } from '@earshot/client/contract';
import { closing as english } from '@earshot/client/words/en/closing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../kit/adopt.js';
import { renderNext } from '../../kit/next.js';
import { WordsController } from '../../kit/words-controller.js';
import { closingStyles } from './closing.styles.js';

/** What happened after a prompt, and when the next word is due. It lives in its widget's own shadow root. */
export class EarshotGroupClosing extends LitElement {
  static override properties = { prompt: { attribute: false } };
  prompt!: Prompt;
  readonly #words = new WordsController(this, 'closing', english);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, closingStyles);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, language } = this.#words;
    const { happened, promise } = this.prompt.about;
    if (!words || (!happened.length && !promise)) return nothing;
    return html`<div class="closing">${renderNext(this.prompt, words, language)}</div>`;
  }
}
