import type { Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { whenIdle } from '../../kit/idle.js';
import { StoreController } from '../../kit/store-controller.js';
import { ArrivalController } from '../arrival/arrival-controller.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { loadEquality, loadInvitation, loadRepresentation } from './later.js';

/**
 * What a prompt has besides its groups: an invitation, from a quiet button or at once after an act, and who took part. It
 * lives in its widget's own shadow root.
 */
export class EarshotPromptMore extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    store: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    hasFollowed: { attribute: false },
    say: { attribute: false },
    isPassingOn: { state: true },
    unready: { state: true },
  };
  prompt!: Prompt;
  /** Absent where the page gave the prompt and no address. */
  store: WhosMissingStore | undefined;
  words!: Words['prompt'];
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of a heading among the page's. */
  level = 3;
  /** The person has used the widget that this prompt follows. */
  hasFollowed = false;
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  private isPassingOn = false;
  /** What makes an invitation could not be loaded. */
  private unready = false;
  /** The person has done something here. */
  #hasActed = false;
  readonly #stores = new StoreController(this);

  constructor() {
    super();
    this.addController(new ArrivalController(() => this.store));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.store) this.#stores.bind(this.store);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') && this.store) this.#stores.bind(this.store);
    if (this.#hasActed || !this.store?.$acts.get().some(({ state }) => state === 'sent')) return;
    this.#hasActed = true;
    void this.#offer();
  }

  protected override firstUpdated(): void {
    whenIdle(() => void loadInvitation());
  }

  protected override render(): TemplateResult {
    return html`
      ${this.prompt.state === 'open' ? this.#renderInvitation() : nothing}
      ${this.store && this.prompt.equality.length ? this.#renderWho(this.store) : nothing}
    `;
  }

  #renderInvitation(): TemplateResult {
    if (this.isPassingOn)
      return html`<earshot-invitation
        .prompt=${this.prompt}
        .language=${this.language}
        .level=${this.level}
        .say=${this.say}
      ></earshot-invitation>`;
    return html`
      <p><button class="link" @click=${this.#passOn}>${this.words.passOn}</button></p>
      ${this.unready ? html`<p class="notice" role="alert">${this.words.unready}</p>` : nothing}
    `;
  }

  /** Who took part; and who the person is, where the organiser wants to know, once they have taken part themselves. */
  #renderWho(store: WhosMissingStore): TemplateResult {
    const isAsked = this.#hasActed || this.hasFollowed;
    const isTold = this.prompt.capabilities.includes('representation');
    if (isAsked) void loadEquality();
    if (isTold) void loadRepresentation();
    return html`
      ${
        isAsked
          ? html`<earshot-equality
              .store=${store}
              .language=${this.language}
              .level=${this.level}
            ></earshot-equality>`
          : nothing
      }
      ${
        isTold
          ? html`<earshot-representation
              .store=${store}
              .language=${this.language}
            ></earshot-representation>`
          : nothing
      }
    `;
  }

  /** Shows the invitation, where its code is there; focus stays where it is. */
  async #offer(): Promise<void> {
    this.isPassingOn = Boolean(await loadInvitation());
  }

  readonly #passOn = async (): Promise<void> => {
    await this.#offer();
    this.unready = !this.isPassingOn;
    await this.updateComplete;
    this.querySelector('earshot-invitation')?.focus();
  };
}
