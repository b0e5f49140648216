import { maximumIdeaText, maximumTitle, type Idea } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { composer as english } from '@earshot/client/words/en/composer';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** How long a person pauses before what is close is looked for, in milliseconds. */
const pause = 700;
/** Fewer letters say too little to look for. */
const fewest = 4;

/** Ideas that say something close to what is being written. The words travel after a pause, and nothing of them is kept. */
export class EarshotIdeaSimilar extends LitElement {
  static override properties = {
    title: { attribute: false },
    text: { attribute: false },
    language: { attribute: false },
    store: { attribute: false },
    open: { attribute: false },
    say: { attribute: false },
    ideas: { state: true },
  };
  override title = '';
  text = '';
  language = 'en';
  store!: IdeaBoardStore;
  /** Opens an idea on the board. */
  open!: (idea: string) => void;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  private ideas: readonly Idea[] = [];
  readonly #words = new WordsController(this, 'composer', english);
  readonly #stores = new StoreController(this);
  #pausing: ReturnType<typeof setTimeout> | undefined;
  #looking = new AbortController();
  #wasSaid = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#giveUp();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
    if (!changed.has('title') && !changed.has('text')) return;
    this.#giveUp();
    if ((this.title + this.text).trim().length < fewest) this.ideas = [];
    else this.#pausing = setTimeout(() => void this.#look(), pause);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words || !this.ideas.length) return nothing;
    return html`
      <div class="close" role="group" aria-labelledby="close-title">
        <strong id="close-title">${words.close}</strong>
        <span class="lead">${words.closeToo}</span>
        <ul>
          ${this.ideas.map((idea) => this.#renderIdea(idea, words))}
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

  /** What was asked for older words is past. */
  #giveUp(): void {
    clearTimeout(this.#pausing);
    this.#looking.abort();
  }

  async #look(): Promise<void> {
    const { signal } = (this.#looking = new AbortController());
    const title = this.title.slice(0, maximumTitle);
    const text = this.text.slice(0, maximumIdeaText);
    const lang = this.language;
    try {
      const acts = await this.store.acts();
      const ideas = await acts.client.findSimilar({ title, text, lang }, { signal });
      if (!signal.aborted) this.#show(ideas);
    } catch {
      // A hint that cannot be had is no hint: sharing goes on without.
      if (!signal.aborted) this.ideas = [];
    }
  }

  #show(ideas: readonly Idea[]): void {
    this.store.keep(ideas);
    this.ideas = ideas;
    const { words } = this.#words;
    if (!ideas.length || this.#wasSaid || !words) return;
    this.#wasSaid = true;
    this.say(`${words.close}. ${words.closeToo}`);
  }

  async #support(idea: string, supports: boolean): Promise<void> {
    await (await this.store.acts()).do({ verb: 'support', of: idea, supports });
  }
}
