import type { Group } from '@earshot/client/contract';
import { sayMonth, type Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import type { WhosMissingStore } from '../whos-missing.store.js';

/** The groups that were named, in an order of chance, and how far each is. It lives in its widget's own shadow root. */
export class EarshotGroupList extends LitElement {
  static override properties = {
    store: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    say: { attribute: false },
    isNumbered: { attribute: false },
  };
  store!: WhosMissingStore;
  words!: Words['prompt'];
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of a group's name among the page's headings. */
  level = 3;
  /** Says something in the widget's one live region. */
  say: (text: string) => void = () => {};
  /** Whether each group shows the number that its chair has at the round table: 1 for the first. */
  isNumbered = false;
  readonly #stores = new StoreController(this);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const groups = this.store.$groups.get();
    if (!groups) return html`<p class="quiet">${words.loading}</p>`;
    return html`
      <ul class="groups" role="list" aria-label=${words.list}>
        ${repeat(
          groups,
          ({ id }) => id,
          (group, index) => this.#renderGroup(group, index + 1),
        )}
      </ul>
      ${groups.length ? nothing : html`<p>${words.empty}</p>`}
    `;
  }

  #renderGroup({ id, name, state, steps }: Group, number: number): TemplateResult {
    const { words, language } = this;
    return html`<li class="group">
      <div id="name-${id}" role="heading" aria-level=${this.level} tabindex="-1">
        ${this.isNumbered ? html`<span class="number" aria-hidden="true">${number}</span>` : nothing}
        ${organiserText(name, language)}
      </div>
      <p>${words.states[state as keyof typeof words.states]}</p>
      ${steps.map(
        (step) =>
          html`<p>${sayMonth(words, step.month)}: ${organiserText(step.text, language)}</p>`,
      )}
    </li>`;
  }
}
