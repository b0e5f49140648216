import type { Group } from '@earshot/client/contract';
import { naming as english } from '@earshot/client/words/en/naming';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import { LookUp } from '../../kit/writing/look-up.js';
import { renderName } from '../name.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { maximums } from './new-group.js';

/** Groups that may be the one that a person is naming; names are never put together unasked. */
export class EarshotSimilarGroups extends LitElement {
  static override properties = {
    name: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
    mean: { attribute: false },
  };
  /** What is being written. */
  name = '';
  store!: WhosMissingStore;
  language = 'en';
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  /** Called with the group that the person means; `undefined` where nothing can be done with it. */
  mean: ((group: string) => Promise<void>) | undefined;
  readonly #words = new WordsController(this, 'naming', english);
  readonly #lookUp = new LookUp<Group>(
    this,
    (signal) => this.#look(signal),
    () => this.#announce(),
  );

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name')) this.#lookUp.change(this.name);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const groups = this.#lookUp.found;
    if (!words || !groups.length) return nothing;
    return html`
      <div class="close" role="group" aria-labelledby="close-groups">
        <strong id="close-groups">${words.close}</strong>
        <ul>
          ${groups.map(
            (group) => html`
              <li>
                <span id="close-${group.id}">${renderName(group, this.language)}</span>
                ${
                  this.mean
                    ? html`<button
                        type="button"
                        class="secondary small"
                        id="mean-${group.id}"
                        aria-labelledby="mean-${group.id} close-${group.id}"
                        @click=${() => this.mean?.(group.id)}
                      >
                        ${words.thatIsWho}
                      </button>`
                    : nothing
                }
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  async #look(signal: AbortSignal): Promise<readonly Group[]> {
    if (!this.store.$prompt.get()?.capabilities.includes('similar')) return [];
    const { client } = await this.store.acts();
    const name = this.name.slice(0, maximums.name);
    return client.findSimilar({ name, lang: this.language }, { signal });
  }

  #announce(): void {
    if (this.#words.words) this.say(this.#words.words.close);
  }
}
