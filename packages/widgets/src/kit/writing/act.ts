import type { BoardAct, PromptAct } from '@earshot/client';
import { sayTime, type Words } from '@earshot/client/words';
import { writing as english } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { acting } from '../acting.styles.js';
import { adopt } from '../adopt.js';
import { WordsController } from '../words-controller.js';
import { canTryAgain, sayAct, wordsOf } from './say-act.js';
import { writingStyles } from './writing.styles.js';

/** What a widget's store has for an act that is not through yet. */
export interface ActingStore {
  readonly source: { readonly storage: 'device' | 'none' };
  acts(): Promise<Record<'retry' | 'discard' | 'keepWords', (act: string) => Promise<void>>>;
}

/**
 * Says where something is that was done in a widget and is not through yet, and lets the person send, copy, keep or
 * delete it. Nothing in it speaks by itself: who shows it says it in the widget's live region.
 */
export class EarshotAct extends LitElement {
  static override properties = {
    act: { attribute: false },
    store: { attribute: false },
    copied: { state: true },
    declined: { state: true },
  };
  act!: BoardAct | PromptAct;
  store!: ActingStore;
  private copied = '';
  private declined = false;
  readonly #words = new WordsController(this, 'writing', english);
  #hadFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, acting);
    adopt(this, writingStyles);
  }

  /** Focuses the message, after the control that led to it is gone. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.said')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was copied of one act has no place beside the next.
    if (changed.has('act') && changed.get('act')?.id !== this.act.id) {
      this.copied = '';
      this.declined = false;
    }
    this.#hadFocus = this.contains((this.getRootNode() as ShadowRoot).activeElement);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { act } = this;
    const { words } = this.#words;
    if (!words || act.state === 'sent') return nothing;
    return html`
      <p class="said" tabindex="-1">${sayAct(act, words)}</p>
      ${act.retryAt ? html`<p class="quiet">${words.retryAt(sayTime(words, new Date(act.retryAt)))}</p>` : nothing}
      ${act.state === 'sending' ? nothing : this.#renderChoices(act, words)}
    `;
  }

  #renderChoices(act: BoardAct | PromptAct, words: Words['writing']): TemplateResult {
    const mayCopy = wordsOf(act.deed) && act.state !== 'asking';
    return html`
      <p class="choices">
        ${
          canTryAgain(act)
            ? html`<button type="button" class="secondary" @click=${this.#retry}>
                ${act.state === 'asking' ? words.send : words.tryAgain}
              </button>`
            : nothing
        }
        ${
          mayCopy
            ? html`<button type="button" class="link" @click=${this.#copy}>${words.copy}</button>`
            : nothing
        }
        <button type="button" class="link" @click=${this.#discard}>${words.delete}</button>
        ${this.copied && html`<textarea readonly rows="3" aria-label=${words.copy} .value=${this.copied}></textarea>`}
      </p>
      ${this.declined ? nothing : this.#renderKeep(act, words)}
    `;
  }

  #renderKeep(
    { deed, place }: BoardAct | PromptAct,
    words: Words['writing'],
  ): TemplateResult | typeof nothing {
    if (!wordsOf(deed) || place === 'device' || this.store.source.storage === 'none')
      return nothing;
    return html`
      <p class="choices">
        ${words.keepWords}
        <button type="button" class="secondary" @click=${this.#keep}>${words.keep}</button>
        <button type="button" class="secondary" @click=${() => (this.declined = true)}>
          ${words.dontKeep}
        </button>
      </p>
    `;
  }

  /** Focus goes to the message when the button that had it is gone. */
  protected override updated(): void {
    const { activeElement } = this.getRootNode() as ShadowRoot;
    if (this.#hadFocus && !this.contains(activeElement)) this.focus();
  }

  readonly #retry = async (): Promise<void> => (await this.store.acts()).retry(this.act.id);
  readonly #discard = async (): Promise<void> => (await this.store.acts()).discard(this.act.id);
  readonly #keep = async (): Promise<void> => (await this.store.acts()).keepWords(this.act.id);

  /** The text is shown as well, for browsers that refuse the clipboard. */
  readonly #copy = async (): Promise<void> => {
    this.copied = wordsOf(this.act.deed);
    await this.updateComplete;
    this.querySelector('textarea')?.select();
    await navigator.clipboard?.writeText(this.copied).catch(() => undefined);
  };
}
