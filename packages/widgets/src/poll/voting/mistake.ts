import type { Poll } from '@earshot/client/contract';
import { voting as english } from '@earshot/client/words/en/voting';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import { sayMistake, type Mistake } from './mistakes.js';

/** One mistake, beside the control where it is mended. */
export class EarshotPollMistake extends LitElement {
  static override properties = {
    mistake: { attribute: false },
    poll: { attribute: false },
  };
  mistake: Mistake | undefined;
  poll!: Poll;
  readonly #words = new WordsController(this, 'voting', english);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words || !this.mistake) return nothing;
    return html`<span class="mistake" id="${this.mistake.control}-mistake"
      >${sayMistake(this.mistake, this.poll, words)}</span
    >`;
  }
}
