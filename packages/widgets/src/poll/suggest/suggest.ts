import type { EarshotError } from '@earshot/client';
import { maximumLabel, type Option, type Poll } from '@earshot/client/contract';
import { similar } from '@earshot/client/similar';
import type { Words } from '@earshot/client/words';
import { suggest as english } from '@earshot/client/words/en/suggest';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { choose } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import type { EarshotPollBallot } from '../ballot/ballot.js';
import { EarshotErrorEvent } from '../../kit/error.event.js';
import type { Mistake } from '../voting/mistakes.js';
import type { PollStore } from '../poll.store.js';
import { chooseOption } from './choose-option.js';
import { sayFailure } from './say-failure.js';

/** How many characters are left when that is said aloud; from the first on it also shows. */
const moments = [20, 10, 0, -1];
/** How long a person pauses before what is close is looked for, in milliseconds. */
const pause = 600;

/** Where a person adds an option that is missing: one inviting line until it is used. It lives in the poll's own shadow root. */
export class EarshotPollSuggest extends LitElement {
  static override properties = {
    poll: { attribute: false },
    form: { attribute: false },
    store: { attribute: false },
    unadded: { attribute: false },
    say: { attribute: false },
    open: { state: true },
    text: { state: true },
    close: { state: true },
    sending: { state: true },
    mistake: { state: true },
    thanks: { state: true },
  };
  poll!: Poll;
  form!: EarshotPollBallot;
  /** Sends what is suggested; absent in a preview. */
  store: PollStore | undefined;
  /** That a vote was cast while something stood here. */
  unadded: Mistake | undefined;
  /** Says something in the poll's live region. */
  say!: (message: string) => void;
  private open = false;
  private text = '';
  /** Options that say something close. */
  private close: readonly Option[] = [];
  private sending = false;
  /** What is to be mended, or why it was not sent. */
  private mistake = '';
  /** What is said once it was received. */
  private thanks = '';
  readonly #words = new WordsController(this, 'suggest', english);
  #pausing: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  protected override createRenderRoot(): this {
    return this;
  }

  /** Whether something stands here that was not added. */
  get isUnsent(): boolean {
    return this.text.trim() !== '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unadded') && this.unadded) this.open = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pausing);
    removeEventListener('beforeunload', this.#warn);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      <div>
        <button type="button" class="link" aria-expanded=${this.open} @click=${this.#toggle}>
          ${words.invite}
        </button>
      </div>
      ${this.open ? this.#renderField(words) : nothing}
    `;
  }

  #renderField(words: Words['suggest']): TemplateResult {
    const left = maximumLabel - this.text.length;
    return html`
      <div class="field">
        <label for="suggestion">${words.label}</label>
        <span class="hint" id="suggestion-hint">${words.readFirst}</span>
        ${this.#renderMistake()}
        <input
          id="suggestion"
          class="line"
          type="text"
          dir="auto"
          autocomplete="off"
          .value=${this.text}
          aria-describedby="suggestion-hint suggestion-mistake suggestion-left"
          aria-invalid=${Boolean(this.mistake || this.#stays)}
          @input=${this.#type}
          @keydown=${this.#press}
        />
        ${
          left <= moments[0]! && !this.mistake
            ? html`<span class="hint" id="suggestion-left">${this.#sayLeft(left, words)}</span>`
            : nothing
        }
        <div>
          <button
            type="button"
            class="secondary"
            aria-disabled=${this.sending}
            @click=${this.#send}
          >
            ${this.sending ? words.sending : words.send}
          </button>
        </div>
        ${this.close.length ? this.#renderClose(words) : nothing}
        ${this.thanks ? html`<strong>${this.thanks}</strong>` : nothing}
      </div>
    `;
  }

  /** It is mended once it is added or gone. */
  get #stays(): Mistake | undefined {
    return this.isUnsent ? this.unadded : undefined;
  }

  #renderMistake(): TemplateResult | typeof nothing {
    if (this.mistake)
      return html`<span class="mistake" id="suggestion-mistake">${this.mistake}</span>`;
    if (!this.#stays) return nothing;
    return html`<earshot-poll-mistake
      .mistake=${this.#stays}
      .poll=${this.poll}
    ></earshot-poll-mistake>`;
  }

  #renderClose(words: Words['suggest']): TemplateResult {
    return html`
      <span>${this.#sayClose(words)}</span>
      <span class="choices">
        ${this.close.map(
          (option) =>
            html`<button type="button" class="link" @click=${() => this.#choose(option)}>
              ${words.choose(this.#nameOf(option))}
            </button>`,
        )}
      </span>
    `;
  }

  protected override updated(): void {
    const isUnsent = this.text !== '' && (this.sending || this.mistake !== '');
    if (isUnsent && this.isConnected) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  /** Text on its way, or not taken, is nowhere but on this page. */
  readonly #warn = (event: Event): void => event.preventDefault();

  async #toggle(): Promise<void> {
    this.open = !this.open;
    await this.updateComplete;
    this.querySelector('input')?.focus();
  }

  #type(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const before = maximumLabel - this.text.length;
    const left = maximumLabel - value.length;
    if (moments.some((moment) => before > moment && left <= moment))
      this.say(this.#sayLeft(left, this.#words.words!));
    this.text = value;
    this.thanks = '';
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(this.#compare, pause);
  }

  readonly #compare = (): void => {
    this.close = similar(this.text, this.poll.options);
    const said = this.close.length ? this.#sayClose(this.#words.words!) : '';
    if (said && said !== this.#told) this.say(said);
    this.#told = said;
  };

  /** Enter adds the option, and casts no vote. */
  #press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void this.#send();
  }

  async #send(): Promise<void> {
    const words = this.#words.words!;
    const label = this.text.replace(/\s+/g, ' ').trim();
    const over = label.length - maximumLabel;
    if (this.sending) return;
    if (!label) await this.#refuse(words.empty);
    else if (over > 0) await this.#refuse(words.tooLong(maximumLabel, over));
    else if (this.form.answers.code === '') await this.#refuse(words.failed.code);
    else await this.#deliver(label, words);
  }

  async #deliver(label: string, words: Words['suggest']): Promise<void> {
    this.sending = true;
    this.mistake = '';
    try {
      const acts = await this.store?.acts();
      await acts?.suggest(label, this.form.language, this.form.answers.code);
      this.text = '';
      this.close = [];
      this.thanks = acts ? words.thanks : words.preview;
      this.say(this.thanks);
    } catch (error) {
      this.mistake = sayFailure(error as EarshotError, words);
      this.say(this.mistake);
      this.dispatchEvent(new EarshotErrorEvent(error as EarshotError));
    }
    this.sending = false;
  }

  /** What is to be mended is told with the field when focus comes to it; where focus is there already, it is said. */
  async #refuse(mistake: string): Promise<void> {
    this.mistake = mistake;
    await this.updateComplete;
    const field = this.querySelector('input');
    if ((this.getRootNode() as ShadowRoot).activeElement === field) this.say(mistake);
    else field?.focus();
  }

  /** Chooses an option that is there, and goes to it; what was written stays. */
  async #choose({ id }: Option): Promise<void> {
    const { form } = this;
    form.answers = chooseOption(form.answers, this.poll, id);
    // Once all parts of the form show it.
    await new Promise((go) => setTimeout(go));
    const controls = form.querySelectorAll<HTMLInputElement | HTMLButtonElement>(
      'fieldset input, fieldset button',
    );
    [...controls]
      .find(({ name, value }) => [name, value].includes(`option:${id}`) || value === id)
      ?.focus();
  }

  #sayClose(words: Words['suggest']): string {
    return words.close(this.close.map((option) => this.#nameOf(option)).join(', '));
  }

  #sayLeft(left: number, words: Words['suggest']): string {
    return left < 0 ? words.tooLong(maximumLabel, -left) : words.left(left);
  }

  #nameOf({ label }: Option): string {
    return choose(label, this.#words.language).text;
  }
}
