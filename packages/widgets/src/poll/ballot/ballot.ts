import { maximumWords, type Ballot, type Poll } from '@earshot/client/contract';
import { sayDay, type Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { organiserText } from '../../kit/organiser-text.js';
import { shuffle } from '../shuffle.js';
import {
  answersOf,
  ballotOf,
  choose,
  maximumOf,
  mistakesIn,
  type Answer,
  type Answers,
  type Mistake,
} from './answers.js';

type WordsField = 'ownWords' | 'needToKnow' | 'reason';

/** How many characters are left when that is said aloud; from the first on it is also shown. */
const moments = [100, 50, 10, 0];

/** The form in which a person chooses. It lives in the poll's own shadow root, so that legend, controls and errors share one. */
export class EarshotPollBallot extends LitElement {
  @property({ attribute: false }) poll!: Poll;
  @property({ attribute: false }) words!: Words['poll'];
  /** The language of what the organiser wrote, and of the answer. */
  @property({ attribute: false }) language = 'en';
  /** The seed of the order of options. */
  @property({ attribute: false }) seed = 0;
  /** What was voted before, to begin with. */
  @property({ attribute: false }) ballot: Ballot | undefined;
  /** Whether this changes a vote that is counted. */
  @property({ attribute: false }) again = false;
  /** A vote is on its way: the button says so and does nothing. */
  @property({ attribute: false }) busy = false;
  /** Called with a ballot that has no mistakes. */
  @property({ attribute: false }) cast!: (ballot: Ballot) => void;
  /** Called with something to be said aloud. */
  @property({ attribute: false }) say!: (message: string) => void;
  @state() private answers: Answers = answersOf(undefined);
  @state() private mistakes: Mistake[] = [];

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ballot') && !this.answers.chosen.length) this.answers = answersOf(this.ballot);
  }

  /** Focuses the chosen answer, else the first. */
  override focus(options?: FocusOptions): void {
    const inputs = [...this.querySelectorAll('input')];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus(options);
  }

  protected override render(): TemplateResult {
    const { poll, words } = this;
    const options = poll.shuffle ? shuffle(poll.options, this.seed) : poll.options;
    return html`
      <form novalidate @submit=${this.#submit}>
        ${this.#renderSummary()}
        <fieldset aria-describedby=${this.#mistakeAt('choice') ? 'choice-mistake' : nothing}>
          <legend>${this.#legend()}</legend>
          ${this.#renderMistake('choice')}
          ${options.map(({ id, label, hint }) =>
            this.#renderAnswer(
              `option:${id}`,
              organiserText(label, this.language),
              hint && organiserText(hint, this.language),
            ),
          )}
          ${poll.unsure ? this.#renderAnswer('unsure', words.unsure) : nothing}
          ${poll.needToKnow ? this.#renderNeedToKnow() : nothing}
          ${poll.ownWords ? this.#renderAnswer('ownWords', words.ownWords) : nothing}
          ${
            this.answers.chosen.includes('ownWords')
              ? this.#renderField('ownWords', words.ownWordsLabel)
              : nothing
          }
        </fieldset>
        ${poll.reason === 'off' ? nothing : this.#renderReason()}
        <div class="actions">
          <button class="primary" part="button" aria-disabled=${this.busy}>
            ${this.busy ? words.sending : this.again ? words.voteAgain : words.vote}
          </button>
          ${
            poll.capabilities.includes('withdraw')
              ? html`<span class="quiet">${words.canChange}</span>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  #legend(): string {
    const { poll, words } = this;
    return poll.kind === 'one'
      ? words.chooseOne
      : words.chooseSeveral(poll.minimum, maximumOf(poll));
  }

  #renderAnswer(answer: Answer, label: unknown, hint?: unknown): TemplateResult {
    const hintId = hint ? `answer:${answer}-hint` : nothing;
    return html`
      <label class="option" part="option">
        <input
          type=${this.poll.kind === 'one' ? 'radio' : 'checkbox'}
          name="answer"
          .checked=${this.answers.chosen.includes(answer)}
          aria-describedby=${hintId}
          @change=${(event: Event) => this.#choose(answer, (event.target as HTMLInputElement).checked)}
        />
        <span>${label}</span>
        ${hint ? html`<span class="hint" id=${hintId}>${hint}</span>` : nothing}
      </label>
    `;
  }

  #renderNeedToKnow(): TemplateResult {
    const { poll, words } = this;
    const by = poll.about.promise?.by;
    const hint = words.needToKnowHint(by ? sayDay(words, by) : '');
    return html`
      ${this.#renderAnswer('needToKnow', words.needToKnow, hint)}
      ${
        this.answers.chosen.includes('needToKnow')
          ? this.#renderField('needToKnow', words.needToKnowLabel, words.optional)
          : nothing
      }
    `;
  }

  #renderReason(): TemplateResult {
    const { words, poll } = this;
    return this.#renderField(
      'reason',
      words.reasonLabel,
      poll.reason === 'optional' ? words.optional : undefined,
    );
  }

  #renderField(field: WordsField, label: string, aside?: string): TemplateResult {
    const { words } = this;
    const left = maximumWords - this.answers[field].length;
    return html`
      <div class="field">
        <label for=${field}
          >${label} ${aside ? html`<span class="quiet">${aside}</span>` : nothing}</label
        >
        <span class="hint" id="${field}-hint">${words.readFirst}</span>
        ${this.#renderMistake(field)}
        <textarea
          id=${field}
          rows="3"
          dir="auto"
          .value=${this.answers[field]}
          aria-describedby="${field}-hint ${field}-mistake"
          aria-invalid=${Boolean(this.#mistakeAt(field))}
          @input=${(event: Event) => this.#type(field, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        ${
          left <= moments[0]! && left >= 0
            ? html`<span class="hint">${words.charactersLeft(left)}</span>`
            : nothing
        }
      </div>
    `;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    if (!this.mistakes.length) return nothing;
    return html`
      <div class="summary" role="alert" tabindex="-1">
        <strong>${this.words.problem}</strong>
        ${this.mistakes.map(
          ({ control, message }) => html`
            <a href="#${control}" @click=${(event: Event) => this.#goTo(event, control)}
              >${message}</a
            >
          `,
        )}
      </div>
    `;
  }

  #mistakeAt(control: string): Mistake | undefined {
    return this.mistakes.find((mistake) => mistake.control === control);
  }

  #renderMistake(control: string): TemplateResult | typeof nothing {
    const mistake = this.#mistakeAt(control);
    return mistake
      ? html`<span class="mistake" id="${control}-mistake">${mistake.message}</span>`
      : nothing;
  }

  #choose(answer: Answer, on: boolean): void {
    this.answers = choose(this.answers, this.poll, answer, on);
  }

  #type(field: WordsField, text: string): void {
    const left = maximumWords - text.length;
    const before = maximumWords - this.answers[field].length;
    if (moments.some((moment) => before > moment && left <= moment && left >= 0))
      this.say(this.words.charactersLeft(left));
    this.answers = { ...this.answers, [field]: text };
  }

  #goTo(event: Event, control: string): void {
    event.preventDefault();
    if (control === 'choice') this.focus();
    else this.querySelector<HTMLElement>(`#${control}`)?.focus();
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.mistakes = mistakesIn(this.answers, this.poll, this.words);
    await this.updateComplete;
    if (this.mistakes.length) this.querySelector<HTMLElement>('.summary')?.focus();
    else this.cast(ballotOf(this.answers, this.poll, this.language));
  };
}
