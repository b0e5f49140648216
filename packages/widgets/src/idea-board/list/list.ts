import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { StoreController } from '../../kit/store-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import type { Finding } from './list.store.js';

/** How many cards lie in one part of the grid: 1 to 6 columns come out even. */
const together = 60;

/** The ideas, page after page. It lives in its widget's own shadow root. */
export class EarshotIdeaList extends LitElement {
  static override properties = {
    store: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    say: { attribute: false },
    opened: { attribute: false },
    toggle: { attribute: false },
  };
  store!: IdeaBoardStore;
  words!: Words['board'];
  language = 'en';
  level = 3;
  say: (text: string) => void = () => {};
  /** The idea that shows everything that belongs to it. */
  opened: string | undefined;
  /** Opens or closes an idea. */
  toggle: (id: string) => void = () => {};
  readonly #stores = new StoreController(this);
  /** The failure that was said last. */
  #told: unknown;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store.list);
    const { error } = this.store.list.$list.get();
    if (error && error !== this.#told) this.say(this.words.listNotLoaded);
    this.#told = error;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { ids, first, next, total, isLoading, error, finding } = this.store.list.$list.get();
    if (isLoading && !ids.length && !error) return this.#renderSkeleton();
    const { sort: _, ...narrowed } = finding;
    const isAll = !Object.values(narrowed).some(Boolean);
    return html`
      <div class="count">
        <p class="quiet">${this.#sayOrder(finding, isAll, total ?? ids.length)}</p>
        <earshot-idea-live
          .store=${this.store}
          .failure=${words.listNotLoaded}
          .say=${this.say}
          .show=${this.focusIdea}
        ></earshot-idea-live>
      </div>
      <div role="list" aria-label=${words.list} aria-busy=${isLoading}>
        ${this.#renderGroup(ids.slice(0, first))}
        ${inGroups(ids.slice(first)).map((group) => this.#renderGroup(group))}
      </div>
      ${ids.length || error || !isAll ? nothing : html`<p>${words.empty}</p>`}
      ${error ? html`<p class="notice">${words.listNotLoaded}</p>` : nothing}
      ${
        next !== null || error
          ? html`<p class="more">
              <button class="secondary" aria-disabled=${isLoading} @click=${this.#showMore}>
                ${
                  isLoading
                    ? words.loading
                    : error
                      ? words.reload
                      : words.showMore(Math.min(20, (total ?? Infinity) - ids.length))
                }
              </button>
            </p>`
          : nothing
      }
    `;
  }

  /** Cards that stay as they are are not rendered again when more come. */
  #renderGroup(ids: readonly string[]): TemplateResult {
    const { store, words, language, level, say, toggle } = this;
    const opened = ids.find((id) => id === this.opened);
    const renderCard = (id: string) =>
      html`<earshot-idea-card
        id="idea-${id}"
        role="listitem"
        class="idea"
        .entry=${store.idea(id)!}
        .store=${store}
        .words=${words}
        .language=${language}
        .level=${level}
        .say=${say}
        .open=${id === opened}
        .toggle=${toggle}
      ></earshot-idea-card>`;
    return html`<div class="grid">
      ${guard([...ids, opened, store, words, level], () => ids.map(renderCard))}
    </div>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`
      <p class="visually-hidden">${this.words.loading}</p>
      <div class="grid" aria-hidden="true">
        ${[1, 2, 3, 4].map(() => html`<div class="idea skeleton"></div>`)}
      </div>
    `;
  }

  /** How many fit, where not all are shown, and why these come first. */
  #sayOrder({ sort, words: sought }: Finding, isAll: boolean, count: number): string {
    const { words, store } = this;
    const [usual] = store.$board.get()?.sorts ?? [];
    const hints: Record<string, string> = words.sortHints;
    const order = sought ? words.closest : (hints[sort ?? usual ?? ''] ?? '');
    const said = count > 1 ? order : '';
    return isAll ? said : `${words.fitting(count)} ${said}`;
  }

  /** Focus goes to the first of the new ideas, for the button that had it moves away. */
  readonly #showMore = async (): Promise<void> => {
    const { list } = this.store;
    const { ids, next } = list.$list.get();
    await list.showMore();
    const now = list.$list.get();
    const first = now.ids[next === null ? 0 : ids.length];
    if (first && !now.error) await this.focusIdea(first);
  };

  /** Focuses an idea's title. */
  readonly focusIdea = async (id: string): Promise<void> => {
    await this.updateComplete;
    const card = this.querySelector<LitElement>(`#idea-${CSS.escape(id)}`);
    await card?.updateComplete;
    card?.focus();
  };
}

const inGroups = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / together) }, (_, index) =>
    ids.slice(index * together, (index + 1) * together),
  );
