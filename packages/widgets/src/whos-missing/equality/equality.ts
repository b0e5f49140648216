import type { EarshotError } from '@earshot/client';
import type { Words } from '@earshot/client/words';
import { equality as english } from '@earshot/client/words/en/equality';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import { ticks } from '../../kit/writing/ticks.styles.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { equalityStyles } from './equality.styles.js';
import { knownQuestions, type KnownQuestion } from './questions.js';
import { sayFailure } from './say-failure.js';

/** As the contract names the answer that every question has. */
const ratherNotSay = 'rather-not-say';

/**
 * Asks those who like who they are, once they have taken part, and apart from that. What is ticked stays on this page until
 * it was sent, and nowhere after. It lives in its widget's own shadow root.
 */
export class EarshotEquality extends LitElement {
  static override properties = {
    store: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    stage: { state: true },
    ticked: { state: true },
    notice: { state: true },
  };
  store!: WhosMissingStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of its heading among the page's. */
  level = 3;
  private stage: 'offered' | 'asking' | 'sending' | 'sent' = 'offered';
  /** Answers by the id of their question. */
  private ticked: Readonly<Record<string, string>> = {};
  /** Why nothing was sent. */
  private notice = '';
  readonly #words = new WordsController(this, 'equality', english);
  readonly #stores = new StoreController(this);
  /** Something of this prompt was on this device. */
  #wasHeld = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, ticks, equalityStyles]) adopt(this, styles);
    if (this.hasUpdated) this.#stores.bind(this.store);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
    const isHeld = Boolean(this.store.$held.get());
    // "Not you?": what somebody has ticked is not for the next person, nor that they have answered.
    if (this.#wasHeld && !isHeld && !this.#isPast) this.#forget();
    this.#wasHeld = isHeld;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const prompt = this.store.$prompt.get();
    if (!words || !prompt?.capabilities.includes('equality')) return nothing;
    const questions = knownQuestions(prompt.equality, words);
    if (this.stage === 'sent')
      return html`<p class="said" id="equality" tabindex="-1">✓ ${words.sent}</p>`;
    // What somebody has ticked stays, also when the prompt closes meanwhile.
    if (this.stage !== 'offered') return this.#renderForm(questions, words);
    if (prompt.state !== 'open' || !questions.length) return nothing;
    return html`<button type="button" class="link" id="equality" @click=${this.#open}>
      ${words.offer}
    </button>`;
  }

  #renderForm(questions: readonly KnownQuestion[], words: Words['equality']): TemplateResult {
    const isSending = this.stage === 'sending';
    return html`
      <form class="equality" autocomplete="off" aria-labelledby="equality" @submit=${this.#send}>
        <div id="equality" role="heading" aria-level=${this.level} tabindex="-1">
          ${words.heading}
        </div>
        <p class="prose">${words.apart}</p>
        ${questions.map((question) => this.#renderQuestion(question, words))}
        <p class="quiet prose" id="equality-gone">${words.gone}</p>
        ${this.notice ? html`<p class="mistake" role="alert">${this.notice}</p>` : nothing}
        <div class="actions">
          <button class="primary" aria-disabled=${isSending} aria-describedby="equality-gone">
            ${isSending ? words.sending : words.send}
          </button>
          <button type="button" class="link" @click=${this.#close}>${words.notNow}</button>
        </div>
      </form>
    `;
  }

  #renderQuestion(question: KnownQuestion, words: Words['equality']): TemplateResult {
    const { id, ask, why, answers } = question;
    return html`
      <fieldset aria-describedby="equality-${id}">
        <legend>${ask}</legend>
        <p class="hint" id="equality-${id}">${words.why} ${organiserText(why, this.language)}</p>
        ${answers.map((answer) =>
          this.#renderAnswer(id, answer.id, organiserText(answer.label, this.language)),
        )}
        ${this.#renderAnswer(id, ratherNotSay, words.ratherNotSay)}
      </fieldset>
    `;
  }

  #renderAnswer(question: string, answer: string, label: unknown): TemplateResult {
    return html`
      <label class="tick">
        <input
          type="radio"
          name="equality-${question}"
          .checked=${this.ticked[question] === answer}
          @change=${() => (this.ticked = { ...this.ticked, [question]: answer })}
        />
        <span>${label}</span>
      </label>
    `;
  }

  readonly #open = (): Promise<void> => this.#enter('asking');

  /** Who changes their mind leaves nothing for the next person to see. */
  readonly #close = (): Promise<void> => {
    this.#forget();
    return this.#enter('offered');
  };

  /** On its way; or sent by somebody who has deleted everything else, and is told that this cannot be. */
  get #isPast(): boolean {
    const isDeleting = this.store.$acts.get().some(({ deed }) => deed.verb === 'deleteMine');
    return this.stage === 'sending' || (this.stage === 'sent' && isDeleting);
  }

  #forget(): void {
    this.ticked = {};
    this.notice = '';
    this.stage = 'offered';
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const words = this.#words.words!;
    if (this.stage === 'sending') return;
    this.notice = Object.keys(this.ticked).length ? '' : words.nothing;
    if (this.notice) return;
    this.stage = 'sending';
    try {
      const { client } = await this.store.acts();
      await client.sendEquality({ answers: this.ticked });
    } catch (error) {
      this.notice = sayFailure(error as EarshotError, words);
      this.stage = 'asking';
      return;
    }
    this.ticked = {};
    await this.#enter('sent');
  };

  /** What had focus is gone: it goes to what stands there now. */
  async #enter(stage: 'offered' | 'asking' | 'sent'): Promise<void> {
    this.stage = stage;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#equality')?.focus();
  }
}
