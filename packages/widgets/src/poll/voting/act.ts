import type { Act } from '@earshot/client';
import { voting as english } from '@earshot/client/words/en/voting';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { EarshotErrorEvent } from '../../kit/error.event.js';
import { visuallyHidden } from '../../kit/visually-hidden.styles.js';
import { WordsController } from '../../kit/words-controller.js';
import type { PollStore } from '../poll.store.js';
import { canTryAgain, sayAct, sayRetry } from './say-act.js';
import { EarshotPollVotedEvent } from './voted.event.js';
import { votingStyles } from './voting.styles.js';
import { writeDown } from './write-down.js';

/** Something to say that is no act: the device is cleared, or a preview sends nothing. */
export type Note = 'removed' | 'preview';

/** Says where a vote is: sending, kept, sent; and lets the person send, copy, keep or delete what waits. */
export class EarshotPollAct extends LitElement {
  static override properties = {
    act: { attribute: false },
    store: { attribute: false },
    aside: { state: true },
    note: { attribute: false },
    copied: { state: true },
    declined: { state: true },
  };
  act: Act | null = null;
  store: PollStore | undefined;
  /** What to say while there is no act. */
  note: Note | undefined;
  readonly #words = new WordsController(this, 'voting', english);
  #hadFocus = false;
  #told: unknown;
  private aside = '';
  private copied = '';
  private declined = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, visuallyHidden);
    adopt(this, acting);
    adopt(this, votingStyles);
  }

  /** Says something else aloud, such as the characters left; silent again with the next act. */
  say(message: string): void {
    // What is said again has to differ to be heard again.
    this.aside = message === this.aside ? `${message}\u00a0` : message;
  }

  /** Focuses the message, after the control that led to it is gone. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('[role="status"]')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { act } = this;
    const { words } = this.#words;
    if (!words) return nothing;
    const waits = act && act.state !== 'sending' && act.state !== 'sent';
    const said = act ? sayAct(act, words) : this.note && words[this.note];
    const { aside } = this;
    // A status is read out as a whole: with something said aside, what became of the act stands outside.
    return html`
      <p role="status" tabindex="-1" class=${said && !aside ? 'said' : ''}>
        ${aside ? html`<span class="visually-hidden">${aside}</span>` : said}
      </p>
      ${aside && said ? html`<p class="said">${said}</p>` : nothing}
      ${act?.retryAt ? html`<p class="quiet">${sayRetry(act.retryAt, words)}</p>` : nothing}
      ${waits ? this.#renderChoices(act, words) : nothing}
      ${waits && !this.declined ? this.#renderKeep(act, words) : nothing}
    `;
  }

  #renderChoices(act: Act, words: Words['voting']): TemplateResult {
    return html`
      <p class="choices">
        ${
          canTryAgain(act)
            ? html`<button class="secondary" @click=${() => this.store?.loaded?.retry()}>
                ${act.state === 'asking' ? words.send : words.tryAgain}
              </button>`
            : nothing
        }
        ${
          act.ballot && act.state !== 'asking'
            ? html`<button class="link" @click=${this.#copy}>${words.copy}</button>`
            : nothing
        }
        <button class="link" @click=${() => this.store?.loaded?.client.discard()}>
          ${words.delete}
        </button>
        ${this.copied && html`<textarea readonly rows="3" aria-label=${words.copy} .value=${this.copied}></textarea>`}
      </p>
    `;
  }

  #renderKeep({ ballot, place }: Act, words: Words['voting']): TemplateResult | typeof nothing {
    const written = ballot?.ownWords || ballot?.needToKnow || ballot?.reason;
    if (!written || place === 'device' || this.store?.source.storage === 'none') return nothing;
    return html`
      <p class="choices">
        ${words.keepWords}
        <button class="secondary" @click=${() => this.store?.loaded?.client.keepWords()}>
          ${words.keep}
        </button>
        <button class="secondary" @click=${() => (this.declined = true)}>${words.dontKeep}</button>
      </p>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.has('act') ? changed.get('act') : this.act;
    // What was copied of one act, perhaps by another person, has no place beside the next.
    if (before?.id !== this.act?.id) {
      this.copied = '';
      this.declined = false;
    }
    const isNews = before?.id !== this.act?.id || before?.state !== this.act?.state;
    if (isNews || changed.has('note')) this.aside = '';
    this.#tell();
    this.#hadFocus = this.contains((this.getRootNode() as ShadowRoot).activeElement);
  }

  /** Tells the page what became of an act, once. */
  #tell(): void {
    const { act } = this;
    const told = act?.state === 'sent' ? act.id : act?.error;
    if (!told || told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(
      typeof told === 'string'
        ? new EarshotPollVotedEvent(act?.verb !== 'castVote')
        : new EarshotErrorEvent(told),
    );
  }

  /** Focus goes to the message when the button that had it is gone. */
  protected override updated(): void {
    if (this.#hadFocus && !this.contains((this.getRootNode() as ShadowRoot).activeElement))
      this.focus();
  }

  /** The text is shown as well, for browsers that refuse the clipboard. */
  readonly #copy = async (): Promise<void> => {
    const options = this.store?.$poll.get()?.options ?? [];
    const { words, language } = this.#words;
    this.copied = writeDown(this.act!.ballot!, options, words!, language);
    await this.updateComplete;
    this.querySelector('textarea')?.select();
    await navigator.clipboard?.writeText(this.copied).catch(() => undefined);
  };
}
