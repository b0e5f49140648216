import type { GroupDraft } from '@earshot/client';
import type { Prompt, Text } from '@earshot/client/contract';
import { naming as english } from '@earshot/client/words/en/naming';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { choose, organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { WhosMissingStore } from '../whos-missing.store.js';

/** Groups that the organiser offers to name, without those that somebody has named already. */
export class EarshotGroupSuggestions extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    chosen: { attribute: false },
    choose: { attribute: false },
  };
  prompt!: Prompt;
  store!: WhosMissingStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The id of the suggestion that is chosen. */
  chosen: string | undefined;
  /** Called with what a suggestion puts into the draft. */
  choose!: (part: GroupDraft) => void;
  readonly #words = new WordsController(this, 'naming', english);
  readonly #stores = new StoreController(this);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const groups = this.store.$groups.get() ?? [];
    const named = groups.flatMap(({ name }) => textsOf(name));
    const left = this.prompt.suggestions.filter(
      ({ id, name }) =>
        !groups.some((group) => group.id === id) &&
        !textsOf(name).some((text) => named.includes(text)),
    );
    if (!words || !left.length) return nothing;
    return html`
      <div role="group" aria-labelledby="suggestions">
        <p class="quiet" id="suggestions">${words.suggestions}</p>
        <div class="suggestions">
          ${left.map(({ id, name }) => {
            const { text } = choose(name, this.language);
            return html`<button
              type="button"
              class="secondary small"
              aria-pressed=${this.chosen === id}
              @click=${() => this.choose({ name: text, suggestion: id })}
            >
              ${organiserText(name, this.language)}
            </button>`;
          })}
        </div>
      </div>
    `;
  }
}

/** A name in all of its languages, as it is compared. */
const textsOf = (name: Text): string[] =>
  (typeof name === 'string' ? [name] : Object.values(name)).map((text) =>
    text.trim().toLowerCase(),
  );
