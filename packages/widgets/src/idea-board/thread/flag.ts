import type { BoardAct, BoardDeed } from '@earshot/client';
import { flagReasons, maximumFlag, type NewFlag } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { thread as english } from '@earshot/client/words/en/thread';
import { writing as writingEnglish } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EarshotErrorEvent } from '../../kit/error.event.js';
import { organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import type { Mistake } from '../../kit/writing/summary.js';

type Reason = NewFlag['reason'];

/** Calls a moderator to an idea or a comment, with a reason: a button that opens, and says what happens next. It lives in the board's own shadow root. */
export class EarshotIdeaFlag extends LitElement {
  static override properties = {
    idea: { attribute: false },
    comment: { attribute: false },
    label: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
    isOpen: { state: true },
    reason: { state: true },
    text: { state: true },
    mistakes: { state: true },
  };
  /** The id of the idea. */
  idea!: string;
  /** The id of the comment; absent where the idea itself is flagged. */
  comment: string | undefined;
  label = '';
  store!: IdeaBoardStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  private isOpen = false;
  private reason: Reason | undefined;
  private text = '';
  private mistakes: readonly Mistake[] = [];
  readonly #words = new WordsController(this, 'thread', english);
  readonly #writing = new WordsController(this, 'writing', writingEnglish);
  readonly #stores = new StoreController(this);
  #isSubmitted = false;
  #shown: BoardAct['state'] | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#stores.bind(this.store);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return nothing;
    const act = this.#act;
    if (act?.state === 'sent') return html`<p class="said" tabindex="-1">${words.flagged}</p>`;
    if (act) return html`<earshot-act .act=${act} .store=${this.store}></earshot-act>`;
    return html`
      <button
        type="button"
        class="link"
        aria-expanded=${this.isOpen}
        aria-describedby=${this.comment ? `said-${this.comment}` : `title-${this.idea}`}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${this.label}
      </button>
      ${this.isOpen ? this.#renderForm(words) : nothing}
    `;
  }

  #renderForm(words: Words['thread']): TemplateResult {
    const mistake = this.#mistakeAt('reason');
    const control = this.#controlOf('reason');
    return html`
      <form class="panel" novalidate @submit=${this.#submit}>
        <earshot-summary .mistakes=${this.mistakes}></earshot-summary>
        <fieldset aria-describedby="${control}-mistake ${control}-next">
          <legend>${words.flagWhy}</legend>
          ${mistake ? html`<span class="mistake" id="${control}-mistake">${mistake}</span>` : nothing}
          ${flagReasons.map((reason, index) => this.#renderReason(reason, index, words))}
          <p class="hint" id="${control}-next">${words.flagNext}</p>
        </fieldset>
        <earshot-field
          .control=${this.#controlOf('text')}
          .label=${this.reason === 'other' ? words.flagWords : words.flagText}
          .rows=${2}
          .maximum=${maximumFlag}
          .text=${this.text}
          .mistake=${this.#mistakeAt('text')}
          .type=${(text: string) => (this.text = text)}
          .say=${this.say}
        ></earshot-field>
        ${this.#renderSafety(words)}
        <div><button class="secondary">${words.sendFlag}</button></div>
      </form>
    `;
  }

  #renderReason(reason: Reason, index: number, words: Words['thread']): TemplateResult {
    const control = this.#controlOf('reason');
    return html`
      <label class="tick">
        <input
          type="radio"
          id=${index ? `${control}-${reason}` : control}
          name=${control}
          .checked=${this.reason === reason}
          @change=${() => (this.reason = reason)}
        />
        <span>${words.reasons[reason]}</span>
      </label>
    `;
  }

  #renderSafety(words: Words['thread']): TemplateResult {
    const safety = this.store.$board.get()?.about.safety;
    return html`
      <p class="hint">
        ${safety ? html`${words.flagHours} ${organiserText(safety.readingHours, this.language)}<br />` : nothing}
        ${safety ? html`${words.safeguarding} ${organiserText(safety.safeguarding, this.language)}<br />` : nothing}
        ${words.danger}
      </p>
    `;
  }

  protected override updated(): void {
    const { state, error } = this.#act ?? {};
    if (state === this.#shown) return;
    this.#shown = state;
    void this.#tell(state);
    if (error) this.dispatchEvent(new EarshotErrorEvent(error));
  }

  /** The form is gone: focus goes to what stands in its place, which is said aloud where focus is elsewhere. */
  async #tell(state: BoardAct['state'] | undefined): Promise<void> {
    await this.querySelector('earshot-act')?.updateComplete;
    const { activeElement } = this.getRootNode() as ShadowRoot;
    const isHere = !activeElement || this.contains(activeElement);
    if (this.#isSubmitted && isHere) this.querySelector<HTMLElement>('.said, button')?.focus();
    else if (state === 'sent') this.say(this.#words.words!.flagged);
  }

  /** The latest flag that was sent, or is on its way, from this page. */
  get #act(): BoardAct | undefined {
    const isThis = (deed: BoardDeed) =>
      deed.verb === 'flag' && deed.of === this.idea && deed.comment === this.comment;
    return this.store.$acts.get().findLast(({ deed }) => isThis(deed));
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { reason, text, comment } = this;
    this.mistakes = this.#mistakesIn();
    if (this.mistakes.length || !reason) {
      await this.updateComplete;
      this.querySelector('earshot-summary')?.focus();
      return;
    }
    this.#isSubmitted = true;
    const acts = await this.store.acts();
    const flag = { reason, text };
    await acts.do({ verb: 'flag', of: this.idea, ...(comment && { comment }), flag });
    this.isOpen = false;
    this.text = '';
  };

  #mistakesIn(): Mistake[] {
    const { chooseReason, flagWords } = this.#words.words!;
    const over = this.text.length - maximumFlag;
    const mistakes: Mistake[] = [];
    if (!this.reason) mistakes.push({ control: this.#controlOf('reason'), text: chooseReason });
    if (this.reason === 'other' && !this.text.trim())
      mistakes.push({ control: this.#controlOf('text'), text: flagWords });
    if (over > 0)
      mistakes.push({
        control: this.#controlOf('text'),
        text: this.#writing.words!.tooLong(maximumFlag, over),
      });
    return mistakes;
  }

  #mistakeAt(part: 'reason' | 'text'): string {
    const control = this.#controlOf(part);
    return this.mistakes.find((mistake) => mistake.control === control)?.text ?? '';
  }

  #controlOf(part: 'reason' | 'text'): string {
    return `flag-${part}-${this.comment ?? this.idea}`;
  }
}
