import { maximumIdeaText, maximumTitle, type Idea } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { composer as english } from '@earshot/client/words/en/composer';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import { LookUp } from '../../kit/writing/look-up.js';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** Ideas that say something close to what is being written. */
export class EarshotIdeaSimilar extends LitElement {
  static override properties = {
    title: { attribute: false },
    text: { attribute: false },
    language: { attribute: false },
    store: { attribute: false },
    open: { attribute: false },
    say: { attribute: false },
  };
  override title = '';
  text = '';
  language = 'en';
  store!: IdeaBoardStore;
  /** Opens an idea on the board. */
  open!: (idea: string) => void;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  readonly #words = new WordsController(this, 'composer', english);
  readonly #stores = new StoreController(this);
  readonly #lookUp = new LookUp<Idea>(
    this,
    (signal) => this.#look(signal),
    () => this.#announce(),
  );

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
    if (changed.has('title') || changed.has('text')) this.#lookUp.change(this.title + this.text);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words || !this.#lookUp.found.length) return nothing;
    return html`
      <div class="close" role="group" aria-labelledby="close-title">
        <strong id="close-title">${words.close}</strong>
        <span class="lead">${words.closeToo}</span>
        <ul>
          ${this.#lookUp.found.map((idea) => this.#renderIdea(idea, words))}
        </ul>
      </div>
    `;
  }

  #renderIdea({ id, title, lang }: Idea, words: Words['composer']): TemplateResult {
    const isSupported = this.store.idea(id)?.$supported.get() ?? false;
    return html`
      <li>
        <button type="button" class="link" id="close-${id}" @click=${() => this.open(id)}>
          <bdi lang=${lang ?? ''} dir="auto">${title}</bdi>
        </button>
        ${
          this.#canSupport
            ? html`<button
                type="button"
                class="secondary small"
                aria-pressed=${isSupported}
                aria-describedby="close-${id}"
                @click=${() => this.#support(id, !isSupported)}
              >
                ${isSupported ? words.supported : words.supportToo}
              </button>`
            : nothing
        }
      </li>
    `;
  }

  get #canSupport(): boolean {
    return this.store.$board.get()?.capabilities.includes('support') ?? false;
  }

  async #look(signal: AbortSignal): Promise<readonly Idea[]> {
    const title = this.title.slice(0, maximumTitle);
    const text = this.text.slice(0, maximumIdeaText);
    const { client } = await this.store.acts();
    const ideas = await client.findSimilar({ title, text, lang: this.language }, { signal });
    if (!signal.aborted) this.store.keep(ideas);
    return ideas;
  }

  #announce(): void {
    const { words } = this.#words;
    if (words) this.say(`${words.close}. ${words.closeToo}`);
  }

  async #support(idea: string, supports: boolean): Promise<void> {
    await (await this.store.acts()).do({ verb: 'support', of: idea, supports });
  }
}
