import type { Option, Poll } from '@earshot/client/contract';
import { more as english } from '@earshot/client/words/en/more';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../kit/adopt.js';
import { WordsController } from '../../kit/words-controller.js';
import type { Answers } from '../ballot/answers.js';
import type { EarshotPollBallot } from '../ballot/ballot.js';
import { liveRegion } from '../live-region.js';
import type { PollStore } from '../poll.store.js';
import { shuffle } from '../../kit/shuffle.js';
import type { Mistake } from '../voting/mistakes.js';
import { moreStyles } from './more.styles.js';

/** Where in the form: above it, what it asks for, in place of boxes to tick, beside an option, below the answers. */
export type Place = 'replies' | 'legend' | 'marking' | 'new' | 'rest';

/** What only some polls have, in the places where it belongs. It lives in the poll's own shadow root. */
export class EarshotPollMore extends LitElement {
  static override properties = {
    place: { attribute: false },
    added: { attribute: false },
    form: { attribute: false },
    poll: { attribute: false },
    answers: { attribute: false },
    mistakes: { attribute: false },
  };
  place!: Place;
  /** Beside an option that a person suggested: when it was let in, ISO 8601. */
  added: string | undefined;
  form!: EarshotPollBallot;
  poll!: Poll;
  answers!: Answers;
  mistakes: readonly Mistake[] = [];
  readonly #words = new WordsController(this, 'more', english);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, moreStyles);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    for (const part of this.children) await (part as Partial<LitElement>).updateComplete;
    return isDone;
  }

  protected override render(): TemplateResult | string {
    switch (this.place) {
      case 'replies':
        return html`<earshot-poll-replies
          .poll=${this.poll}
          .store=${this.#store}
        ></earshot-poll-replies>`;
      case 'legend':
        return html`<span>${this.#sayLegend()}</span>`;
      case 'marking':
        return this.poll.kind === 'dots' ? this.#renderDots() : this.#renderRanking();
      case 'new':
        return this.#isNew ? html`<strong class="new">${this.#words.words?.added}</strong>` : '';
      case 'rest':
        return this.#renderRest();
    }
  }

  #sayLegend(): string {
    const { words } = this.#words;
    const { kind, minimum, maximum, budget, options } = this.poll;
    if (!words) return '';
    if (kind === 'dots') return words.dots(budget);
    return words.ranked(minimum, maximum ?? options.length, options.length);
  }

  #renderRanking(): TemplateResult {
    return html`<earshot-poll-ranking
      .poll=${this.poll}
      .options=${this.#options}
      .answers=${this.answers}
      .alone=${this.#alone}
      .mark=${this.#mark}
      .say=${this.#say}
    ></earshot-poll-ranking>`;
  }

  #renderDots(): TemplateResult {
    return html`<earshot-poll-dots
      .poll=${this.poll}
      .options=${this.#options}
      .answers=${this.answers}
      .alone=${this.#alone}
      .mark=${this.#mark}
      .say=${this.#say}
    ></earshot-poll-dots>`;
  }

  #renderRest(): TemplateResult {
    const { poll, form } = this;
    const store = this.#store;
    const takesOptions = poll.addOptions && poll.capabilities.includes('options');
    return html`
      ${
        takesOptions
          ? html`<earshot-poll-suggest
              .poll=${poll}
              .form=${form}
              .store=${store}
              .unadded=${this.#mistakeAt('suggestion')}
              .say=${this.#say}
            ></earshot-poll-suggest>`
          : nothing
      }
      ${
        poll.about.eligibility === 'code'
          ? html`<earshot-poll-code
              .poll=${poll}
              .form=${form}
              .answers=${this.answers}
              .store=${store}
              .mistake=${this.#mistakeAt('code')}
            ></earshot-poll-code>`
          : nothing
      }
    `;
  }

  #mistakeAt(control: Mistake['control']): Mistake | undefined {
    return this.mistakes.find((mistake) => mistake.control === control);
  }

  /** Whether the option was let in after this device has voted. */
  get #isNew(): boolean {
    const voted = this.#store?.$vote.get()?.castAt;
    return Boolean(voted && Date.parse(this.added ?? '') > Date.parse(voted));
  }

  get #options(): readonly Option[] {
    const { options, shuffle: shuffled } = this.poll;
    return shuffled ? shuffle(options, this.form.seed) : options;
  }

  get #alone(): boolean {
    return this.answers.chosen.some((answer) => answer !== 'ownWords');
  }

  /** What the live region says of acts comes from the poll's store. */
  get #store(): PollStore | undefined {
    return liveRegion(this)?.store;
  }

  readonly #say = (message: string): void => liveRegion(this)?.say(message);

  /** An answer that stands alone yields to an order or to dots, as it does to an option that is ticked. */
  readonly #mark = (marks: Partial<Answers>): void => {
    const { form } = this;
    const chosen = form.answers.chosen.filter((answer) => answer === 'ownWords');
    form.answers = { ...form.answers, ...marks, chosen };
  };
}
