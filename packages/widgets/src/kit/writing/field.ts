import type { Words } from '@earshot/client/words';
import { writing as english } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { acting } from '../acting.styles.js';
import { adopt } from '../adopt.js';
import { WordsController } from '../words-controller.js';
import { isMoment, isNearTheEnd } from './limits.js';
import { writingStyles } from './writing.styles.js';

/** Where a person writes. Nothing is cut off: what is too long is said, and stays. It lives in its widget's own shadow root. */
export class EarshotField extends LitElement {
  static override properties = {
    control: { attribute: false },
    label: { attribute: false },
    hint: { attribute: false },
    rows: { attribute: false },
    maximum: { attribute: false },
    text: { attribute: false },
    mistake: { attribute: false },
    type: { attribute: false },
    say: { attribute: false },
  };
  /** The id of the control, unique in the widget. */
  control!: string;
  label!: string;
  /** What stands between label and control; default nothing. */
  hint = '';
  /** How many lines there are to begin with; with 1 there is never more than one. */
  rows = 1;
  /** How many characters it may have. */
  maximum!: number;
  text = '';
  /** What is to be mended in it. */
  mistake = '';
  /** Called with what was typed. */
  type!: (text: string) => void;
  /** Says something in the widget's live region. */
  say!: (message: string) => void;
  readonly #words = new WordsController(this, 'writing', english);
  #wantsFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, acting);
    adopt(this, writingStyles);
  }

  /** Focuses the control, as soon as it is there. */
  override focus(options?: FocusOptions): void {
    const control = this.querySelector<HTMLElement>('input, textarea');
    this.#wantsFocus = !control;
    control?.focus(options);
  }

  protected override updated(): void {
    if (this.#wantsFocus) this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { control, hint, mistake, maximum } = this;
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      <div class="field">
        <label for=${control}>${this.label}</label>
        ${hint ? html`<span class="hint" id="${control}-hint">${hint}</span>` : nothing}
        ${mistake ? html`<span class="mistake" id="${control}-mistake">${mistake}</span>` : nothing}
        ${this.#renderControl()}
        ${
          isNearTheEnd(maximum, this.text.length) && !mistake
            ? html`<span class="hint" id="${control}-left"
                >${this.#sayLeft(this.text, words)}</span
              >`
            : nothing
        }
      </div>
    `;
  }

  #renderControl(): TemplateResult {
    const { control, mistake } = this;
    const told = `${control}-hint ${control}-mistake ${control}-left`;
    if (this.rows > 1)
      return html`<textarea
        id=${control}
        rows=${this.rows}
        dir="auto"
        .value=${this.text}
        aria-describedby=${told}
        aria-invalid=${Boolean(mistake)}
        @input=${this.#input}
      ></textarea>`;
    return html`<input
      id=${control}
      class="line"
      type="text"
      dir="auto"
      autocomplete="off"
      .value=${this.text}
      aria-describedby=${told}
      aria-invalid=${Boolean(mistake)}
      @input=${this.#input}
    />`;
  }

  #sayLeft({ length }: string, words: Words['writing']): string {
    const left = this.maximum - length;
    return left < 0 ? words.tooLong(this.maximum, -left) : words.left(left);
  }

  #input(event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (isMoment(this.maximum, this.text.length, value.length))
      this.say(this.#sayLeft(value, this.#words.words!));
    this.text = value;
    this.type(value);
  }
}
