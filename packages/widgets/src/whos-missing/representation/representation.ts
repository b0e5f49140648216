import type { Prompt, Representation } from '@earshot/client/contract';
import { sayDay, type Words } from '@earshot/client/words';
import { equality as equalityEnglish } from '@earshot/client/words/en/equality';
import { representation as english } from '@earshot/client/words/en/representation';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { StoreController } from '../../kit/store-controller.js';
import { tableStyles } from '../../kit/table.styles.js';
import { WordsController } from '../../kit/words-controller.js';
import { knownQuestions } from '../equality/questions.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { renderTable } from './render-table.js';
import { representationStyles } from './representation.styles.js';

/** Says who took part, as far as that points at nobody. It lives in its widget's own shadow root. */
export class EarshotRepresentation extends LitElement {
  static override properties = {
    store: { attribute: false },
    language: { attribute: false },
    isOpen: { state: true },
    told: { state: true },
    hasFailed: { state: true },
  };
  store!: WhosMissingStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  private isOpen = false;
  /** What the back end says, once it was read. */
  private told: Representation | undefined;
  private hasFailed = false;
  readonly #words = new WordsController(this, 'representation', english);
  readonly #equalityWords = new WordsController(this, 'equality', equalityEnglish);
  readonly #stores = new StoreController(this);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, tableStyles, representationStyles]) adopt(this, styles);
    if (this.hasUpdated) this.#stores.bind(this.store);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const prompt = this.store.$prompt.get();
    if (!words || !prompt?.capabilities.includes('representation')) return nothing;
    return html`
      <p>
        <button type="button" class="link" aria-expanded=${this.isOpen} @click=${this.#turn}>
          ${this.isOpen ? words.hide : words.heading}
        </button>
      </p>
      ${this.isOpen ? this.#renderInside(prompt, words) : nothing}
    `;
  }

  #renderInside(prompt: Prompt, words: Words['representation']): TemplateResult {
    if (this.hasFailed)
      return html`
        <p class="notice" role="alert">${words.notLoaded}</p>
        <p><button type="button" class="secondary" @click=${this.#read}>${words.reload}</button></p>
      `;
    const { told } = this;
    const said = this.#equalityWords.words;
    if (!told || !said) return html`<p class="quiet">${words.loading}</p>`;
    const tables = knownQuestions(prompt.equality, said).flatMap((question) => {
      const numbers = told.questions.find(({ id }) => id === question.id);
      return numbers ? [renderTable(question, numbers, words, this.language)] : [];
    });
    return html`
      <p>
        ${told.tookPart === null ? nothing : html`<strong>${words.tookPart(told.tookPart)}</strong>`}
        <span>${words.counted(sayDay(words, told.on))}</span>
      </p>
      <p class="prose">${tables.length ? words.chosen : words.noneYet}</p>
      ${tables}
    `;
  }

  readonly #turn = async (): Promise<void> => {
    this.isOpen = !this.isOpen;
    if (this.isOpen && !this.told) await this.#read();
  };

  readonly #read = async (): Promise<void> => {
    const isAgain = this.hasFailed;
    this.hasFailed = false;
    try {
      this.told = await (await this.store.acts()).client.readRepresentation();
    } catch {
      this.hasFailed = true;
    }
    await this.updateComplete;
    // The button that was pressed is gone, or there again.
    if (isAgain) this.querySelector<HTMLElement>(this.hasFailed ? '.secondary' : '.link')?.focus();
  };
}
