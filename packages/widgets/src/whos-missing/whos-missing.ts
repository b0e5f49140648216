import type { Client } from '@earshot/client';
import type { Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { prompt as english } from '@earshot/client/words/en/prompt';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadAbout } from '../kit/about/load.js';
import { EarshotErrorEvent } from '../kit/error.event.js';
import { renderFoot } from '../kit/foot.js';
import { frame } from '../kit/frame.styles.js';
import { renderHead } from '../kit/head.js';
import { whenIdle } from '../kit/idle.js';
import { SharedStores } from '../kit/shared-stores.js';
import { setStates } from '../kit/states.js';
import { StoreController } from '../kit/store-controller.js';
import { askForSrc, takeStore, type Taken } from '../kit/take-store.js';
import { parts, tokens } from '../kit/tokens.styles.js';
import { visuallyHidden } from '../kit/visually-hidden.styles.js';
import { languageChange, WordsController } from '../kit/words-controller.js';
import { Opener } from './anchored/opener.js';
import { marker } from './arrival/marker.js';
import { noteDone } from './following/note-done.js';
import {
  loadAnchored,
  loadFollowing,
  loadClosing,
  loadInclusion,
  loadMore,
  loadOwnGroups,
  loadTable,
} from './later.js';
import { isReadyToName } from './naming/place.js';
import { WhosMissingStore } from './whos-missing.store.js';
import { whosMissingStyles } from './whos-missing.styles.js';

const stores = new SharedStores<WhosMissingStore>();

/**
 * Asks who is not in the room: people name groups that may find joining in hard, and pass on an invitation.
 *
 * @tagname earshot-whos-missing
 * @summary Takes names of groups, says what is done to reach each, and helps people to invite one or two others.
 * @slot - Shown until the prompt is ready, and when it cannot be: a link, other ways to take part.
 * @fires {EarshotGroupNameEvent} earshot-group-name - Before the name of a group is sent; cancelable.
 * @fires {EarshotGroupNamedEvent} earshot-group-named - After the back end has received the name of a group.
 * @fires {EarshotErrorEvent} earshot-error - Something failed; the person was told.
 * @csspart card - The box around everything.
 * @csspart question - The question.
 * @cssproperty --earshot-color-accent - Colour of what can be acted on.
 * @cssproperty --earshot-color-on-accent - Colour of text on the accent.
 * @cssproperty --earshot-color-ink - Colour of text.
 * @cssproperty --earshot-color-surface - Colour behind the text.
 * @cssproperty --earshot-color-error - Colour of what is to be mended.
 * @cssproperty --earshot-radius - Radius of corners; default 0.375em.
 * @cssstate waiting - Nothing is shown until the widget that it follows has been used.
 * @cssstate ready - The prompt is shown, and what a person does would be kept even if the network went now.
 */
export class EarshotWhosMissing extends LitElement {
  static override styles = [tokens, parts, frame, visuallyHidden, whosMissingStyles];
  static override properties = {
    src: {},
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    storage: {},
    follows: {},
    display: {},
    client: { attribute: false },
    data: { attribute: false },
    said: { state: true },
    prepared: { state: true },
    isNumbered: { state: true },
    hasFollowed: { state: true },
    isWaiting: { state: true },
  };

  /** The prompt's address; everything else is derived from it. */
  src = '';
  /** The level of the question among the page's headings, 1 to 6. */
  headingLevel = 2;
  /** Where what a person does may wait: on the `device`, or with `none` nowhere but on this page. */
  storage: 'device' | 'none' = 'device';
  /** CSS selector of the widget after whose act this one appears; default none: it is there at once. */
  follows = '';
  /** Whether it stands `inline`, or opens from a small anchored `button`. */
  display: 'inline' | 'button' = 'inline';
  /** Talks to the back end; default a client that all widgets of the page share. */
  client: Client | undefined;
  /** The prompt, where the page has it already: spares the first read. */
  data: Prompt | undefined;

  /** What the live region says. */
  private said = '';
  /** What acts is loaded: from now on a deed is kept, even if the network goes. */
  private prepared = false;
  /** The round table shows numbers in place of names. */
  private isNumbered = false;
  /** The widget that it follows has not been used yet. */
  private isWaiting = false;
  /** The widget that it follows has been used. */
  private hasFollowed = false;
  readonly #words = new WordsController(this, 'prompt', english);
  readonly #stores = new StoreController(this);
  readonly #opener = new Opener(this, () => this.#say(''));
  readonly #internals = this.attachInternals();
  #taken: Taken<WhosMissingStore> | undefined;
  #told: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#take();
    addEventListener('online', this.#recover);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#recover);
    this.#release();
  }

  /** Reads the prompt, its groups, and what is held of this device again. */
  async refresh(): Promise<void> {
    await (await this.#store?.acts())?.refresh();
  }

  /** Focuses the question. */
  override focus(options?: FocusOptions): void {
    const isClosed = this.display === 'button' && !this.#opener.isOpen;
    this.renderRoot.querySelector<HTMLElement>(isClosed ? '#opener' : '#question')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('follows') && this.follows) void this.#wait();
    if (this.hasUpdated && (changed.has('src') || changed.has('client') || changed.has('storage')))
      this.#take();
    const error = this.#store?.$error.get();
    if (error && error !== this.#told) this.dispatchEvent(new EarshotErrorEvent(error));
    this.#told = error;
  }

  protected override firstUpdated(): void {
    if (!this.src && !this.data) askForSrc(this.localName, 'missing');
    // Whoever comes by an invitation may act before the page is idle.
    if (location.hash === marker) void loadMore();
    whenIdle(() => void this.#prepare());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lang')) this.dispatchEvent(new Event(languageChange));
    setStates(this.#internals, {
      // Whoever has sent something on another day finds it again.
      waiting: this.isWaiting && !this.#store?.holdsAnything,
      ready: Boolean(this.prepared && this.#words.words && this.#prompt && this.#isListed),
    });
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const prompt = this.#prompt;
    if (!words) return html`<slot></slot>`;
    if (!prompt) return html`${this.#renderFailure(words)}<slot></slot>`;
    const card = this.#renderCard(prompt, words);
    return html`
      ${this.hasFollowed ? html`<p class="thanks" aria-hidden="true">${words.thanks}</p>` : nothing}
      ${this.display === 'button' ? this.#opener.render(card, words, this.said) : card}
    `;
  }

  #renderCard(prompt: Prompt, words: Words['prompt']): TemplateResult {
    const { language } = this.#words;
    const store = this.#store;
    return html`
      <section class="card" part="card" lang=${words.language} aria-labelledby="question">
        ${renderHead(prompt, words, language, this.headingLevel)}
        ${prompt.state === 'closed' ? this.#renderClosing(prompt) : nothing}
        ${store ? this.#renderMain(prompt, words, store) : nothing}
        <p class="visually-hidden" role="status">${this.said}</p>
        ${store?.holdsAnything ? this.#renderOwn(prompt, store) : nothing}
        <earshot-prompt-more
          .prompt=${prompt}
          .store=${store}
          .words=${words}
          .language=${language}
          .level=${this.#levelInside}
          .hasFollowed=${this.hasFollowed}
          .say=${this.#say}
        ></earshot-prompt-more>
        ${renderFoot(
          prompt,
          words,
          this.storage === 'device',
          store?.$held.get() ? this.#forget : undefined,
        )}
      </section>
    `;
  }

  /** The list comes first: the drawing beside it says nothing that it does not say. */
  #renderMain(prompt: Prompt, words: Words['prompt'], store: WhosMissingStore): TemplateResult {
    const { language } = this.#words;
    const groups = store.$groups.get();
    const count = groups?.length ?? 0;
    const hasList = prompt.capabilities.includes('groups') && prompt.state !== 'upcoming';
    return html`
      <div class="main ${hasList ? 'listed' : ''} ${count > 4 ? 'long' : ''}">
        ${
          hasList
            ? html`
                <earshot-group-list
                  .prompt=${prompt}
                  .store=${store}
                  .words=${words}
                  .language=${language}
                  .level=${this.#levelInside}
                  .say=${this.#say}
                  .isNumbered=${this.isNumbered}
                ></earshot-group-list>
                <earshot-round-table
                  aria-hidden="true"
                  ?crowded=${count > 30}
                  .groups=${groups}
                  .language=${language}
                  .number=${this.#number}
                ></earshot-round-table>
              `
            : nothing
        }
        <earshot-naming-place
          class="naming"
          .prompt=${prompt}
          .store=${store}
          .words=${words}
          .language=${language}
          .say=${this.#say}
          .named=${this.#named}
          .meant=${this.#meant}
        ></earshot-naming-place>
      </div>
    `;
  }

  #renderClosing(prompt: Prompt): TemplateResult {
    void loadClosing();
    return html`<earshot-group-closing .prompt=${prompt}></earshot-group-closing>`;
  }

  #renderOwn(prompt: Prompt, store: WhosMissingStore): TemplateResult {
    void loadOwnGroups();
    return html`<earshot-own-groups
      .prompt=${prompt}
      .store=${store}
      .language=${this.#words.language}
      .level=${this.#levelInside}
      .say=${this.#say}
    ></earshot-own-groups>`;
  }

  #renderFailure(words: Words['prompt']): TemplateResult | typeof nothing {
    if (!this.#store?.$error.get()) return nothing;
    return html`
      <p class="notice" role="status">${words.notLoaded}</p>
      <p><button class="secondary" @click=${this.refresh}>${words.reload}</button></p>
    `;
  }

  get #levelInside(): number {
    return Math.min(6, this.headingLevel + 1);
  }

  get #store(): WhosMissingStore | undefined {
    return this.#taken?.store;
  }

  get #prompt(): Prompt | undefined {
    return this.#store ? this.#store.$prompt.get() : this.data;
  }

  /** Whether the groups are shown, where they can be. */
  get #isListed(): boolean {
    const hasGroups = this.#prompt?.capabilities.includes('groups');
    return !hasGroups || !this.#store || Boolean(this.#store.$groups.get());
  }

  #take(): void {
    this.#release();
    const { storage, client, data } = this;
    this.#taken = takeStore(
      stores,
      this,
      (src) => new WhosMissingStore({ src, storage, client, data }),
    );
    if (this.#store) this.#stores.bind(this.#store);
  }

  #release(): void {
    this.#taken?.giveBack();
    this.#taken = undefined;
  }

  readonly #recover = (): void => {
    if (this.#store?.$error.get() ?? this.#store?.$listError.get()) void this.refresh();
  };

  /** Loads what a person may need next, what keeps a deed first. */
  async #prepare(): Promise<void> {
    this.prepared = await isReadyToName(this.#store);
    await Promise.all([
      this.display === 'button' && loadAnchored(),
      loadMore(),
      loadTable(),
      loadInclusion(),
      loadOwnGroups(),
      loadAbout(),
    ]);
  }

  /** What is said again has to differ to be heard again. */
  readonly #say = (text: string): void => {
    this.said = text === this.said ? `${text}\u00a0` : text;
  };

  readonly #number = (isNumbered: boolean): void => {
    this.isNumbered = isNumbered;
  };

  /** Is not there until the widget that it follows has been used; at once where nobody could hear of that. */
  async #wait(): Promise<void> {
    this.isWaiting = !this.hasFollowed;
    const endNoting = noteDone();
    const following = await loadFollowing();
    const paths = endNoting();
    if (following) following.follow(this, this.#appear, paths);
    else this.isWaiting = false;
  }

  readonly #appear = (hasFollowed: boolean): void => {
    this.isWaiting = false;
    this.hasFollowed = hasFollowed;
    // A live region has to be there before it speaks.
    if (hasFollowed) setTimeout(() => this.#say(this.#words.words?.thanks ?? ''), 200);
  };

  readonly #named = async (act: string): Promise<void> => {
    await this.updateComplete;
    await this.renderRoot.querySelector('earshot-own-groups')?.follow(act);
  };

  readonly #meant = async (group: string): Promise<void> => {
    await this.renderRoot.querySelector('earshot-group-list')?.show(group);
  };

  readonly #forget = async (): Promise<void> => {
    // What is being written is not for the next person either.
    await this.renderRoot.querySelector('earshot-naming-place')?.close();
    await (await this.#store?.acts())?.forget();
    this.#say(this.#words.words?.removed ?? '');
    this.focus();
  };
}
