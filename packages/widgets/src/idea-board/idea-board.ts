import type { Client } from '@earshot/client';
import type { Board } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { board as english } from '@earshot/client/words/en/board';
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
import { EarshotIdeaSupportedEvent } from './idea-board.events.js';
import { IdeaBoardStore } from './idea-board.store.js';
import { ideaBoardStyles } from './idea-board.styles.js';
import { loadClosing, loadComposer, loadFinding, loadLive, loadOwn, loadThread } from './later.js';
import { renderSorts } from './list/sorts.js';
import { PlaceController } from './place-controller.js';

const stores = new SharedStores<IdeaBoardStore>();

/**
 * A question that people answer with ideas of their own, and what becomes of them.
 *
 * @tagname earshot-idea-board
 * @summary Takes ideas, shows them fairly, lets people support and discuss them, and says what becomes of each.
 * @attr {number} rows - For how many ideas `earshot.css` keeps room until the board is there.
 * @slot - Shown until the board is ready, and when it cannot be: a link, other ways to take part.
 * @fires {EarshotIdeaPostEvent} earshot-idea-post - Before an idea is sent; cancelable.
 * @fires {EarshotIdeaPostedEvent} earshot-idea-posted - After the back end has received an idea.
 * @fires {EarshotIdeaSupportedEvent} earshot-idea-supported - After the back end has counted a support, or that it was taken back.
 * @fires {EarshotErrorEvent} earshot-error - Something failed; the person was told.
 * @csspart card - The box around everything.
 * @csspart question - The question.
 * @cssproperty --earshot-color-accent - Colour of what can be acted on.
 * @cssproperty --earshot-color-on-accent - Colour of text on the accent.
 * @cssproperty --earshot-color-ink - Colour of text.
 * @cssproperty --earshot-color-surface - Colour behind the text.
 * @cssproperty --earshot-color-error - Colour of what is to be mended.
 * @cssproperty --earshot-radius - Radius of corners; default 0.375em.
 * @cssstate ready - The board is shown, and what a person does would be kept even if the network went now.
 */
export class EarshotIdeaBoard extends LitElement {
  static override styles = [tokens, parts, frame, visuallyHidden, ideaBoardStyles];
  static override properties = {
    src: {},
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    storage: {},
    deepLinks: { attribute: 'deep-links', type: Boolean },
    client: { attribute: false },
    data: { attribute: false },
    said: { state: true },
    prepared: { state: true },
    isComposing: { state: true },
    unready: { state: true },
  };

  /** The board's address; everything else is derived from it. */
  src = '';
  /** The level of the question among the page's headings, 1 to 6. */
  headingLevel = 2;
  /** Where what a person does may wait: on the `device`, or with `none` nowhere but on this page. */
  storage: 'device' | 'none' = 'device';
  /** Whether order, filters and the opened idea stand in the page's address, after the `#`. */
  deepLinks = false;
  /** Talks to the back end; default a client that all widgets of the page share. */
  client: Client | undefined;
  /** The board, where the page has it already: spares the first read. */
  data: Board | undefined;

  /** What the live region says. */
  private said = '';
  /** What acts is loaded: from now on a deed is kept, even if the network goes. */
  private prepared = false;
  private isComposing = false;
  /** What is needed to write could not be loaded. */
  private unready = false;
  readonly #words = new WordsController(this, 'board', english);
  readonly #stores = new StoreController(this);
  readonly #lists = new StoreController(this);
  readonly #place = new PlaceController(this, () => this.#store);
  readonly #internals = this.attachInternals();
  #taken: Taken<IdeaBoardStore> | undefined;
  #told: unknown;
  /** Acts of support that the page was told of. */
  readonly #counted = new Set<string>();

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

  /** Reads the board, its ideas from the top, and what is held of this device again. */
  async refresh(): Promise<void> {
    await (await this.#store?.acts())?.refresh();
  }

  /** Focuses the question. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#question')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('src') || changed.has('client') || changed.has('storage')))
      this.#take();
    this.#tell();
  }

  protected override firstUpdated(): void {
    if (!this.src && !this.data) askForSrc(this.localName, 'missing');
    whenIdle(() => void this.#prepare());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lang')) this.dispatchEvent(new Event(languageChange));
    const list = this.#store?.list.$list.get();
    const isListed = !list || list.ids.length > 0 || !list.isLoading;
    setStates(this.#internals, {
      ready: Boolean(this.prepared && this.#words.words && this.#board && isListed),
    });
  }

  protected override render(): TemplateResult {
    const { words, language } = this.#words;
    const board = this.#board;
    if (!words) return html`<slot></slot>`;
    if (!board) return html`${this.#renderFailure(words)}<slot></slot>`;
    const store = this.#store;
    const { ideas, supports } = board;
    const count = html`<span
      >${words.ideas(ideas)}${supports ? `, ${words.supports(supports)}` : ''}</span
    >`;
    return html`
      <section class="card" part="card" lang=${words.language} aria-labelledby="question">
        ${renderHead(board, words, language, this.headingLevel, count)}
        ${store ? this.#renderComposer(board, words, store) : nothing}
        <p class="visually-hidden" role="status">${this.said}</p>
        ${store ? this.#renderOwn(board, store, store.hasOwnWords) : nothing}
        ${board.state === 'closed' && store ? this.#renderClosing(board, store) : nothing}
        ${store && board.state !== 'upcoming' ? this.#renderIdeas(board, words, store) : nothing}
        ${store ? this.#renderOwn(board, store, Boolean(store.$held.get()) && !store.hasOwnWords) : nothing}
        ${renderFoot(
          board,
          words,
          this.storage === 'device',
          store?.$held.get() ? this.#forget : undefined,
        )}
      </section>
    `;
  }

  #renderComposer(
    board: Board,
    words: Words['board'],
    store: IdeaBoardStore,
  ): TemplateResult | typeof nothing {
    // What somebody is writing stays, also when the board closes meanwhile.
    if (this.isComposing)
      return html`<earshot-idea-composer
        .board=${board}
        .store=${store}
        .language=${this.#words.language}
        .say=${this.#say}
        .open=${this.#place.open}
        .fold=${this.#fold}
      ></earshot-idea-composer>`;
    if (board.state !== 'open' || !board.capabilities.includes('ideas')) return nothing;
    return html`
      <button class="invite" @click=${this.#compose}>
        ${board.ideas ? words.invite : words.inviteFirst}
      </button>
      ${this.unready ? html`<p class="notice" role="alert">${words.unready}</p>` : nothing}
    `;
  }

  /** What one has sent stands near the top where it holds words, else at the end. */
  #renderOwn(
    board: Board,
    store: IdeaBoardStore,
    isHere: boolean,
  ): TemplateResult | typeof nothing {
    if (!isHere) return nothing;
    void loadOwn();
    return html`<earshot-own-ideas
      .board=${board}
      .store=${store}
      .language=${this.#words.language}
      .level=${this.#levelInside}
      .open=${this.#place.open}
      .say=${this.#say}
    ></earshot-own-ideas>`;
  }

  #renderClosing(board: Board, store: IdeaBoardStore): TemplateResult {
    void loadClosing();
    return html`<earshot-idea-closing .board=${board} .store=${store}></earshot-idea-closing>`;
  }

  #renderIdeas(board: Board, words: Words['board'], store: IdeaBoardStore): TemplateResult {
    const { language } = this.#words;
    return html`
      <div class="tools">
        ${renderSorts(board, store.list, words)}
        <earshot-idea-finding
          .board=${board}
          .store=${store}
          .boardWords=${words}
          .language=${language}
          .say=${this.#say}
        ></earshot-idea-finding>
      </div>
      ${
        this.#place.sought
          ? html`<earshot-idea-sought
              .idea=${this.#place.sought}
              .store=${store}
              .say=${this.#say}
              .show=${this.#place.show}
            ></earshot-idea-sought>`
          : nothing
      }
      <earshot-idea-list
        .store=${store}
        .words=${words}
        .language=${language}
        .level=${this.#levelInside}
        .say=${this.#say}
        .opened=${this.#place.opened}
        .toggle=${this.#place.toggle}
      ></earshot-idea-list>
    `;
  }

  #renderFailure(words: Words['board']): TemplateResult | typeof nothing {
    if (!this.#store?.$error.get()) return nothing;
    return html`
      <p class="notice" role="status">${words.notLoaded}</p>
      <p><button class="secondary" @click=${this.refresh}>${words.reload}</button></p>
    `;
  }

  get #levelInside(): number {
    return Math.min(6, this.headingLevel + 1);
  }

  get #store(): IdeaBoardStore | undefined {
    return this.#taken?.store;
  }

  get #board(): Board | undefined {
    return this.#store ? this.#store.$board.get() : this.data;
  }

  #take(): void {
    this.#release();
    const { storage, client, data } = this;
    const { finding } = this.#place.read();
    this.#taken = takeStore(
      stores,
      this,
      (src) => new IdeaBoardStore({ src, storage, client, data, finding }),
    );
    if (!this.#store) return;
    this.#stores.bind(this.#store);
    this.#lists.bind(this.#store.list);
  }

  #release(): void {
    this.#taken?.giveBack();
    this.#taken = undefined;
  }

  /** Tells the page why there is no board, and of support that was counted: once each. */
  #tell(): void {
    const { $error, $acts } = this.#store ?? {};
    const error = $error?.get();
    if (error && error !== this.#told) this.dispatchEvent(new EarshotErrorEvent(error));
    this.#told = error;
    for (const { id, state, deed } of $acts?.get() ?? []) {
      if (state !== 'sent' || deed.verb !== 'support' || this.#counted.has(id)) continue;
      this.#counted.add(id);
      this.dispatchEvent(new EarshotIdeaSupportedEvent(deed.of, deed.supports));
    }
  }

  readonly #recover = (): void => {
    if (this.#store?.$error.get()) void this.refresh();
    else if (this.#store?.list.$list.get().error) void this.#store.list.showMore();
  };

  /** Loads what a person may need next, what keeps a deed first. */
  async #prepare(): Promise<void> {
    this.prepared = await this.#isReady();
    await Promise.all([loadFinding(), loadLive(), loadThread(), loadOwn(), loadAbout()]);
  }

  /** Whether what somebody writes now would be kept. */
  async #isReady(): Promise<boolean> {
    const loaded = await Promise.all([loadComposer(), this.#store?.acts().catch(() => undefined)]);
    return !this.#store || loaded.every(Boolean);
  }

  /** What is said again has to differ to be heard again. */
  readonly #say = (text: string): void => {
    this.said = text === this.said ? `${text}\u00a0` : text;
  };

  readonly #compose = async (): Promise<void> => {
    const isReady = await this.#isReady();
    this.unready = !isReady;
    this.isComposing = isReady;
  };

  /** Folds the composer, and leads to what it has sent. */
  readonly #fold = async (act: string): Promise<void> => {
    await loadOwn();
    this.isComposing = false;
    await this.updateComplete;
    await this.renderRoot.querySelector('earshot-own-ideas')?.follow(act);
  };

  readonly #forget = async (): Promise<void> => {
    // What is being written is not for the next person either.
    this.isComposing = false;
    await (await this.#store?.acts())?.forget();
    this.#say(this.#words.words?.removed ?? '');
    this.focus();
  };
}
