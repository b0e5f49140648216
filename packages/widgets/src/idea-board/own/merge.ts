import type { OwnIdea } from '@earshot/client/contract';
import { ownIdeas as english } from '@earshot/client/words/en/own-ideas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';

/** The organiser's question whether two ideas may be put together; only the author answers it. */
export class EarshotIdeaMerge extends LitElement {
  static override properties = {
    into: { attribute: false },
    answer: { attribute: false },
    open: { attribute: false },
  };
  into!: NonNullable<OwnIdea['mergeInto']>;
  /** Called with what the person says. */
  answer!: (merge: boolean) => void;
  /** Opens an idea on the board. */
  open!: (idea: string) => void;
  readonly #words = new WordsController(this, 'ownIdeas', english);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      <div class="notice">
        <p>
          ${words.mergeAsked}
          <button type="button" class="link" @click=${() => this.open(this.into.id)}>
            <bdi dir="auto">${this.into.title}</bdi>
          </button>
        </p>
        <p>${words.mergeMeans}</p>
        <p class="choices">
          <button type="button" class="secondary" @click=${() => this.answer(true)}>
            ${words.mergeYes}
          </button>
          <button type="button" class="secondary" @click=${() => this.answer(false)}>
            ${words.mergeNo}
          </button>
        </p>
      </div>
    `;
  }
}
