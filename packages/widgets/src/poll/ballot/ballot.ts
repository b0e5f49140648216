import type { Ballot, Poll } from '@earshot/client/contract';
import { sayDay, type Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';
import { shuffle } from '../../kit/shuffle.js';
import { loadVoting } from '../later.js';
import { hasBoxes } from '../poll.store.js';
import type { Place } from '../more/more.js';
import type { Mistake } from '../voting/mistakes.js';
import { answersOf, maximumOf, type Answer, type Answers, type WordsField } from './answers.js';

/** The form in which a person chooses. It lives in the poll's own shadow root, so that legend, controls and errors share one. */
export class EarshotPollBallot extends LitElement {
  static override properties = {
    poll: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    seed: { attribute: false },
    ballot: { attribute: false },
    again: { attribute: false },
    busy: { attribute: false },
    cast: { attribute: false },
    answers: { attribute: false },
    mistakes: { attribute: false },
    unready: { state: true },
  };
  poll!: Poll;
  words!: Words['poll'];
  /** The language of what the organiser wrote, and of the answer. */
  language = 'en';
  /** The seed of the order of options. */
  seed = 0;
  /** What was voted before, to begin with. */
  ballot: Ballot | undefined;
  /** Whether this changes a vote that is counted. */
  again = false;
  /** A vote is on its way: the button says so and does nothing. */
  busy = false;
  /** Called with a ballot that has no mistakes; rejects where it could not be kept. */
  cast!: (ballot: Ballot, code?: string) => Promise<void>;
  /** What the person has chosen and typed so far. */
  answers: Answers = answersOf(undefined);
  /** What is to be mended before it can be cast. */
  mistakes: Mistake[] = [];
  /** What is needed to vote could not be loaded yet. */
  private unready = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('ballot')) return;
    // A ballot that is gone was deleted, and another person may sit here now.
    const { chosen, ranking, dots } = this.answers;
    if (!this.ballot || !(chosen.length || ranking.length || dots.length))
      this.answers = answersOf(this.ballot);
  }

  /** Focuses the chosen answer, else the first. */
  override focus(options?: FocusOptions): void {
    const find = (selector: string) => this.querySelector<HTMLElement>(selector);
    (find(':checked') ?? find('fieldset input, fieldset button'))?.focus(options);
  }

  protected override render(): TemplateResult {
    const { poll, words } = this;
    const mistake = this.#mistakeAt('choice');
    const options = poll.shuffle ? shuffle(poll.options, this.seed) : poll.options;
    return html`
      ${poll.replies.length ? this.#renderMore('replies') : nothing}
      <form novalidate @submit=${this.#submit}>
        <earshot-poll-summary .mistakes=${this.mistakes} .poll=${poll}></earshot-poll-summary>
        <fieldset aria-describedby=${mistake ? 'choice-mistake' : nothing}>
          <legend>${hasBoxes(poll) ? this.#legend() : this.#renderMore('legend')}</legend>
          <earshot-poll-mistake .mistake=${mistake} .poll=${poll}></earshot-poll-mistake>
          ${
            hasBoxes(poll)
              ? options.map(({ id, label, hint, addedAt }) =>
                  this.#renderAnswer(
                    `option:${id}`,
                    organiserText(label, this.language),
                    hint
                      ? organiserText(hint, this.language)
                      : addedAt && this.#renderMore('new', addedAt),
                  ),
                )
              : this.#renderMore('marking')
          }
          ${poll.unsure ? this.#renderAnswer('unsure', words.unsure) : nothing}
          ${poll.needToKnow ? this.#renderNeedToKnow() : nothing}
          ${poll.ownWords ? this.#renderAnswer('ownWords', words.ownWords) : nothing}
          ${this.answers.chosen.includes('ownWords') ? this.#renderField('ownWords') : nothing}
        </fieldset>
        ${poll.reason === 'off' ? nothing : this.#renderField('reason')}
        ${poll.addOptions || poll.about.eligibility === 'code' ? this.#renderMore('rest') : nothing}
        ${this.unready ? html`<p role="alert">${words.unready}</p>` : nothing}
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

  #renderMore(place: Place, added?: string): TemplateResult {
    return html`<earshot-poll-more
      .place=${place}
      .added=${added}
      .form=${this}
      .poll=${this.poll}
      .answers=${this.answers}
      .mistakes=${this.mistakes}
    ></earshot-poll-more>`;
  }

  #legend(): string {
    const { poll, words } = this;
    return poll.kind === 'one'
      ? words.chooseOne
      : words.chooseSeveral(poll.minimum, maximumOf(poll));
  }

  #renderAnswer(answer: Answer, label: unknown, hint?: unknown): TemplateResult {
    const hintId = `answer:${answer}-hint`;
    return html`
      <label class="option" part="option">
        <input
          type=${this.poll.kind === 'one' ? 'radio' : 'checkbox'}
          name="answer"
          value=${answer}
          .checked=${this.answers.chosen.includes(answer)}
          aria-labelledby="answer:${answer}-label"
          aria-describedby=${hint ? hintId : nothing}
          @change=${(event: Event) => this.#choose(answer, (event.target as HTMLInputElement).checked)}
        />
        <span id="answer:${answer}-label">${label}</span>
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
      ${this.answers.chosen.includes('needToKnow') ? this.#renderField('needToKnow') : nothing}
    `;
  }

  #renderField(field: WordsField): TemplateResult {
    return html`<earshot-poll-field
      .field=${field}
      .poll=${this.poll}
      .text=${this.answers[field]}
      .mistake=${this.#mistakeAt(field)}
      .type=${(text: string) => (this.answers = { ...this.answers, [field]: text })}
      .again=${this.again && !this.ballot?.[field]}
    ></earshot-poll-field>`;
  }

  #mistakeAt(control: Mistake['control']): Mistake | undefined {
    return this.mistakes.find((mistake) => mistake.control === control);
  }

  async #choose(answer: Answer, on: boolean): Promise<void> {
    const voting = await loadVoting();
    if (voting) this.answers = voting.choose(this.answers, this.poll, answer, on);
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const voting = await loadVoting();
    this.unready = !(await voting?.submit(this));
  };
}
