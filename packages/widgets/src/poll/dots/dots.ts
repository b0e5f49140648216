import type { Option, Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { dots as english } from '@earshot/client/words/en/dots';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../kit/adopt.js';
import { choose, organiserText } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import type { Answers } from '../ballot/answers.js';
import { dotsStyles } from './dots.styles.js';
import { dotsLeft, dotsOf, give, mostFor } from './spread.js';

/** More dots than these are not drawn: the number says them. Room for more is drawn where it is not more than that. */
const mostDrawn = 12;

/**
 * Where a person spreads dots: a spin button for each option, as the ARIA Authoring Practices have it, so that one stop
 * of the keyboard is one option; its two buttons are for pointers. It lives in the poll's own shadow root.
 */
export class EarshotPollDots extends LitElement {
  static override properties = {
    poll: { attribute: false },
    options: { attribute: false },
    answers: { attribute: false },
    alone: { attribute: false },
    mark: { attribute: false },
    say: { attribute: false },
    emptied: { state: true },
  };
  poll!: Poll;
  /** The options in the order in which they are shown. */
  options: readonly Option[] = [];
  answers!: Answers;
  /** Whether an answer is ticked that stands alone, so that the dots are not sent. */
  alone = false;
  /** Called with the dots as they are now. */
  mark!: (marks: Pick<Answers, 'dots'>) => void;
  /** Says something in the poll's live region. */
  say!: (message: string) => void;
  /** Whose number was deleted to type another: it stays empty until then. */
  private emptied = '';
  readonly #words = new WordsController(this, 'dots', english);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, dotsStyles);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      <span class="hint">${this.alone ? words.notSent : this.#sayRules(words)}</span>
      <strong class="left" id="dots-left">${this.#sayLeft(words)}</strong>
      <ul class="marks" ?data-alone=${this.alone}>
        ${this.options.map((option) => this.#renderOption(option, words))}
      </ul>
    `;
  }

  #sayLeft(words: Words['dots']): string {
    return words.left(dotsLeft(this.#given, this.poll), this.poll.budget);
  }

  #sayRules(words: Words['dots']): string {
    const { minimum, budget, perOption = budget } = this.poll;
    return [
      perOption < budget && words.perOption(perOption),
      minimum > 1 && words.minimum(minimum),
      minimum < budget && words.unfinished,
    ]
      .filter(Boolean)
      .join(' ');
  }

  #renderOption(option: Option, words: Words['dots']): TemplateResult {
    const { id, label, hint, addedAt } = option;
    const { language } = this.#words;
    const given = dotsOf(this.#given, id);
    const most = mostFor(this.#given, id, this.poll);
    const name = choose(label, language).text;
    return html`
      <li class="mark takes-dots" part="option">
        <span class="marked">
          <span id="dots:${id}">${organiserText(label, language)}</span>
          ${hint ? html`<span class="hint" id="dots:${id}-hint">${organiserText(hint, language)}</span>` : nothing}
          ${addedAt ? html`<earshot-poll-more .place=${'new'} .added=${addedAt}></earshot-poll-more>` : nothing}
          ${this.#renderDrawing(given)}
        </span>
        <span class="stepper">
          <input
            type="text"
            role="spinbutton"
            name="option:${id}"
            inputmode="numeric"
            autocomplete="off"
            .value=${this.emptied === id ? '' : String(given)}
            aria-labelledby="dots:${id}"
            aria-describedby="dots:${id}-hint dots-left ${given > most ? 'choice-mistake' : ''}"
            aria-valuenow=${given}
            aria-valuetext=${words.dots(given)}
            aria-valuemin="0"
            aria-valuemax=${Math.max(most, given)}
            aria-invalid=${given > most}
            @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            @input=${(event: Event) => this.#type(id, event.target as HTMLInputElement)}
            @blur=${() => (this.emptied = '')}
            @keydown=${(event: KeyboardEvent) => this.#press(id, event)}
          />
          ${this.#renderButton('M3 8h10', words.fewer(name), given > 0, () => this.#step(id, -1, name))}
          ${this.#renderButton('M8 3v10M3 8h10', words.more(name), given < most, () => this.#step(id, 1, name))}
        </span>
      </li>
    `;
  }

  #renderDrawing(given: number): TemplateResult {
    const { budget, perOption = budget } = this.poll;
    const drawn = Math.min(mostDrawn, Math.max(given, perOption <= mostDrawn ? perOption : 0));
    return html`<span class="drawn" aria-hidden="true">
      ${Array.from({ length: drawn }, (_, index) => html`<i ?data-given=${index < given}></i>`)}
    </span>`;
  }

  #renderButton(drawing: string, label: string, can: boolean, step: () => void): TemplateResult {
    return html`<button
      type="button"
      class="move"
      tabindex="-1"
      aria-label=${label}
      aria-disabled=${!can}
      @click=${step}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${drawing}></path></svg>
    </button>`;
  }

  /** Dots that were given to options which are still there. */
  get #given(): Answers['dots'] {
    return this.answers.dots.filter(({ option }) => this.options.some(({ id }) => id === option));
  }

  /**
   * One more or one fewer; says why where there can be no more.
   * @param name What to call the option that got it: of a field in focus the new number is told by itself.
   */
  #step(id: string, by: -1 | 1, name = ''): void {
    const words = this.#words.words!;
    const before = dotsOf(this.#given, id);
    if (by > 0 && before >= mostFor(this.#given, id, this.poll)) {
      this.say(this.#sayMost(before + 1) || words.noneLeft);
      return;
    }
    if (before + by < 0) return;
    this.#give(id, before + by, name && words.given(name, before + by));
  }

  #give(id: string, dots: number, saying = ''): void {
    this.emptied = '';
    const after = give(this.#given, id, dots);
    this.mark({ dots: after });
    const left = this.#words.words!.left(dotsLeft(after, this.poll), this.poll.budget);
    this.say([saying, left].filter(Boolean).join(' '));
  }

  /** What one option can have at most, where that is fewer than so many. */
  #sayMost(dots: number): string {
    const { budget, perOption = budget } = this.poll;
    return perOption < budget && dots > perOption ? this.#words.words!.perOption(perOption) : '';
  }

  /** Only digits stay; too many dots stay too, and are said: nobody's typing is changed into another number. */
  #type(id: string, field: HTMLInputElement): void {
    const digits = field.value.replace(/\D/g, '').slice(0, 4);
    field.value = digits;
    this.#give(id, Number(digits), this.#sayMost(Number(digits)));
    this.emptied = digits ? '' : id;
  }

  #press(id: string, event: KeyboardEvent): void {
    const keys: Record<string, () => void> = {
      ArrowUp: () => this.#step(id, 1),
      ArrowDown: () => this.#step(id, -1),
      Home: () => this.#give(id, 0),
      End: () => this.#give(id, mostFor(this.#given, id, this.poll)),
      // It would cast the vote, as in no other field where one writes.
      Enter: () => undefined,
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]!();
  }
}
