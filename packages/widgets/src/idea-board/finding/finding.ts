import type { Board } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { finding as english } from '@earshot/client/words/en/finding';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { adopt } from '../../kit/adopt.js';
import { choose } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import type { Finding } from '../list/list.store.js';
import { findingStyles } from './finding.styles.js';

/** One of those to choose from, with the language of what an organiser wrote. */
interface Choice {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

/** Finds ideas by their words, and shows only some. It lives in the board's own shadow root. */
export class EarshotIdeaFinding extends LitElement {
  static override properties = {
    board: { attribute: false },
    store: { attribute: false },
    boardWords: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
    showsFilters: { state: true },
  };
  board!: Board;
  store!: IdeaBoardStore;
  boardWords!: Words['board'];
  /** The language of what the organiser wrote. */
  language = 'en';
  /** Says something in the board's live region. */
  say!: (text: string) => void;
  private showsFilters = false;
  readonly #words = new WordsController(this, 'finding', english);
  readonly #stores = new StoreController(this);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, findingStyles);
    if (this.hasUpdated) this.#stores.bind(this.store.list);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store.list);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const { finding } = this.store.list.$list.get();
    return html`
      <div class="find">
        ${this.board.capabilities.includes('search') ? this.#renderSearch(words) : nothing}
        <button
          class="link"
          aria-expanded=${this.showsFilters}
          aria-controls="filters"
          @click=${() => (this.showsFilters = !this.showsFilters)}
        >
          ${words.show}
        </button>
        ${
          isAll(finding)
            ? nothing
            : html`<button class="link" @click=${this.#showAll}>${words.all}</button>`
        }
      </div>
      <div id="filters" class="filters" ?hidden=${!this.showsFilters}>
        ${this.showsFilters ? this.#renderFilters(finding, words) : nothing}
      </div>
    `;
  }

  #renderSearch(words: Words['finding']): TemplateResult {
    return html`
      <form role="search" @submit=${this.#search}>
        <input
          id="search"
          type="search"
          aria-label=${words.words}
          maxlength="200"
          autocomplete="off"
        />
        <button class="secondary">${words.search}</button>
      </form>
    `;
  }

  #renderFilters(finding: Finding, words: Words['finding']): TemplateResult {
    const { board, boardWords, language } = this;
    const { statuses } = boardWords;
    const topics = board.topics.map(({ id, label }) => ({ id, ...choose(label, language) }));
    return html`
      ${
        topics.length
          ? this.#renderChoice('topic', words.topic, finding.topic, [
              { id: '', text: words.everyTopic },
              ...topics,
            ])
          : nothing
      }
      ${this.#renderChoice('status', words.status, finding.status, [
        { id: '', text: words.everyStatus },
        ...Object.entries(statuses).map(([id, text]) => ({ id, text })),
      ])}
      ${
        board.livedExperience
          ? html`<label class="tick">
              <input
                type="checkbox"
                .checked=${Boolean(finding.livedExperience)}
                @change=${(event: Event) =>
                  this.#narrow({ livedExperience: (event.target as HTMLInputElement).checked })}
              />
              <span>${words.livedExperience}</span>
            </label>`
          : nothing
      }
    `;
  }

  #renderChoice(
    name: 'topic' | 'status',
    label: string,
    chosen: string | undefined,
    choices: readonly Choice[],
  ): TemplateResult {
    return html`
      <label class="choice">
        <span>${label}</span>
        <select
          @change=${(event: Event) =>
            this.#narrow({ [name]: (event.target as HTMLSelectElement).value || undefined })}
        >
          ${choices.map(
            ({ id, text, lang }) =>
              html`<option value=${id} lang=${ifDefined(lang)} ?selected=${id === (chosen ?? '')}>
                ${text}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  readonly #search = (event: SubmitEvent): void => {
    event.preventDefault();
    const { value } = this.querySelector<HTMLInputElement>('#search')!;
    const words = value.trim() || undefined;
    void this.#narrow({ words, lang: words && this.language });
  };

  readonly #showAll = async (): Promise<void> => {
    const { sort } = this.store.list.$list.get().finding;
    const field = this.querySelector<HTMLInputElement>('#search');
    if (field) field.value = '';
    // The button is gone afterwards.
    (field ?? this.querySelector<HTMLElement>('button'))?.focus();
    await this.#find({ sort });
  };

  #narrow(more: Finding): Promise<void> {
    return this.#find({ ...this.store.list.$list.get().finding, ...more });
  }

  /** Shows what is found, and says how much that is. */
  async #find(finding: Finding): Promise<void> {
    const { list } = this.store;
    await list.show(finding);
    const { error, total, ids, isLoading } = list.$list.get();
    const { words } = this.#words;
    if (!words || isLoading) return;
    this.say(error ? words.notFound : words.found(total ?? ids.length));
  }
}

/** Whether all ideas are shown, in whatever order. */
const isAll = ({ topic, status, livedExperience, words }: Finding): boolean =>
  !topic && !status && !livedExperience && !words;
