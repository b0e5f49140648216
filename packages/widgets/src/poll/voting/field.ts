import { maximumWords, type Poll } from '@earshot/client/contract';
import { voting as english } from '@earshot/client/words/en/voting';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import type { WordsField } from '../ballot/answers.js';
import { liveRegion } from '../live-region.js';
import type { Mistake } from './mistakes.js';

/** How many characters are left when that is said aloud; from the first on it also shows. */
const moments = [100, 50, 10, 0, -1];

/** Where a person writes. Nothing is cut off: what is too long is said, and stays. */
export class EarshotPollField extends LitElement {
  static override properties = {
    field: { attribute: false },
    poll: { attribute: false },
    text: { attribute: false },
    mistake: { attribute: false },
    type: { attribute: false },
    again: { attribute: false },
  };
  field!: WordsField;
  poll!: Poll;
  text = '';
  mistake: Mistake | undefined;
  /** Whether this changes a vote whose words are not read back. */
  again = false;
  /** Called with what was typed. */
  type!: (text: string) => void;
  readonly #words = new WordsController(this, 'voting', english);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { field, mistake } = this;
    const { words } = this.#words;
    if (!words) return nothing;
    const left = maximumWords - this.text.length;
    return html`
      <div class="field">
        <label for=${field}>
          ${words.labels[field]}
          ${this.#required ? nothing : html`<span class="quiet">${words.optional}</span>`}
        </label>
        <span class="hint" id="${field}-hint">
          ${this.again ? `${words.wroteBefore} ${words.readFirst}` : words.readFirst}
        </span>
        ${mistake && html`<earshot-poll-mistake .mistake=${mistake} .poll=${this.poll}></earshot-poll-mistake>`}
        <textarea
          id=${field}
          rows="3"
          dir="auto"
          .value=${this.text}
          aria-describedby="${field}-hint ${field}-mistake ${field}-left"
          aria-invalid=${Boolean(mistake)}
          @input=${this.#input}
        ></textarea>
        ${
          left <= moments[0]! && !mistake
            ? html`<span class="hint" id="${field}-left">${this.#sayLeft(left, words)}</span>`
            : nothing
        }
      </div>
    `;
  }

  get #required(): boolean {
    return (
      this.field === 'ownWords' || (this.field === 'reason' && this.poll.reason === 'required')
    );
  }

  #sayLeft(left: number, words: Words['voting']): string {
    return left < 0 ? words.errors.tooLong(maximumWords, -left) : words.charactersLeft(left);
  }

  #input(event: Event): void {
    const { value } = event.target as HTMLTextAreaElement;
    const before = maximumWords - this.text.length;
    const left = maximumWords - value.length;
    if (moments.some((moment) => before > moment && left <= moment))
      liveRegion(this)?.say(this.#sayLeft(left, this.#words.words!));
    this.type(value);
  }
}
