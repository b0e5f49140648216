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
import { IdeaBoardStore } from './idea-board.store.js';
import { ideaBoardStyles } from './idea-board.styles.js';
import { loadComposer, loadOwn, loadThread } from './later.js';
import { renderSorts } from './list/sorts.js';
import { ideaInAddress, writeAddress } from './permalink.js';

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
    opened: { state: true },
    sought: { state: true },
    said: { state: true },
    prepared: { state: true },
    isComposing: { state: true },
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

  /** The idea that shows everything that belongs to it. */
  private opened: string | undefined;
  /** The idea that the page's address asks for. */
  private sought: string | undefined;
  /** What the live region says. */
  private said = '';
  /** What acts is loaded: from now on a deed is kept, even if the network goes. */
  private prepared = false;
  private isComposing = false;
  readonly #words = new WordsController(this, 'board', english);
  readonly #stores = new StoreController(this);
  readonly #lists = new StoreController(this);
  readonly #internals = this.attachInternals();
  #taken: Taken<IdeaBoardStore> | undefined;
  #told: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#take();
    addEventListener('online', this.#recover);
    addEventListener('hashchange', this.#seek);
    this.#seek();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#recover);
    removeEventListener('hashchange', this.#seek);
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
    this.#tell(this.#store?.$error.get());
  }

  protected override firstUpdated(): void {
    if (!this.src && !this.data) askForSrc(this.localName, 'missing');
    whenIdle(() => void this.#prepare());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lang')) this.dispatchEvent(new Event(languageChange));
    const { ids, isLoading } = this.#store?.list.$list.get() ?? { ids: [], isLoading: true };
    setStates(this.#internals, {
      ready: Boolean(
        this.prepared && this.#words.words && this.#board && (ids.length || !isLoading),
      ),
    });
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const board = this.#board;
    const store = this.#store;
    if (!words) return html`<slot></slot>`;
    if (!board || !store) return html`${this.#renderFailure(words)}<slot></slot>`;
    return html`
      <section class="card" part="card" lang=${words.language} aria-labelledby="question">
        ${renderHead(
          board,
          words,
          this.#words.language,
          this.headingLevel,
          html`<span>${words.ideas(board.ideas)}</span>`,
        )}
        ${this.#renderComposer(board, words, store)} ${this.#renderOwn(board, store)}
        <p class="visually-hidden" role="status">${this.said}</p>
        ${renderSorts(board, store.list, words)}
        ${this.sought ? this.#renderSought(this.sought, store) : nothing}
        <earshot-idea-list
          .store=${store}
          .words=${words}
          .language=${this.#words.language}
          .level=${Math.min(6, this.headingLevel + 1)}
          .say=${this.#say}
          .opened=${this.opened}
          .toggle=${this.#toggle}
        ></earshot-idea-list>
        ${renderFoot(
          board,
          words,
          this.storage === 'device',
          store.$held.get() ? this.#forget : undefined,
        )}
      </section>
    `;
  }

  #renderComposer(
    board: Board,
    words: Words['board'],
    store: IdeaBoardStore,
  ): TemplateResult | typeof nothing {
    if (board.state !== 'open' || !board.capabilities.includes('ideas')) return nothing;
    if (this.isComposing)
      return html`<earshot-idea-composer
        .board=${board}
        .store=${store}
        .language=${this.#words.language}
        .open=${this.#open}
        .fold=${this.#fold}
        .say=${this.#say}
      ></earshot-idea-composer>`;
    return html`
      <button class="invite" @click=${this.#compose}>
        ${board.ideas ? words.invite : words.inviteFirst}
      </button>
    `;
  }

  #renderOwn(board: Board, store: IdeaBoardStore): TemplateResult | typeof nothing {
    const { ideas = [], comments = [] } = store.$mine.get() ?? {};
    const isPosting = store.$acts.get().some(({ deed }) => deed.verb.startsWith('post'));
    if (!ideas.length && !comments.length && !isPosting) return nothing;
    void loadOwn();
    return html`<earshot-own-ideas
      .board=${board}
      .store=${store}
      .language=${this.#words.language}
      .level=${Math.min(6, this.headingLevel + 1)}
      .open=${this.#open}
      .say=${this.#say}
    ></earshot-own-ideas>`;
  }

  #renderSought(idea: string, store: IdeaBoardStore): TemplateResult {
    return html`<earshot-idea-sought
      .idea=${idea}
      .store=${store}
      .say=${this.#say}
      .show=${this.#show}
    ></earshot-idea-sought>`;
  }

  #renderFailure(words: Words['board']): TemplateResult | typeof nothing {
    if (!this.#store?.$error.get()) return nothing;
    return html`
      <p class="notice" role="status">${words.notLoaded}</p>
      <p><button class="secondary" @click=${this.refresh}>${words.reload}</button></p>
    `;
  }

  get #store(): IdeaBoardStore | undefined {
    return this.#taken?.store;
  }

  get #board(): Board | undefined {
    return this.#store?.$board.get();
  }

  #take(): void {
    this.#release();
    const { storage, client, data } = this;
    this.#taken = takeStore(
      stores,
      this,
      (src) => new IdeaBoardStore({ src, storage, client, data }),
    );
    if (!this.#store) return;
    this.#stores.bind(this.#store);
    this.#lists.bind(this.#store.list);
  }

  #release(): void {
    this.#taken?.giveBack();
    this.#taken = undefined;
  }

  /** Tells the page why there is no board, once. */
  #tell(error: unknown): void {
    if (error && error !== this.#told) this.dispatchEvent(new EarshotErrorEvent(error as never));
    this.#told = error;
  }

  readonly #recover = (): void => {
    if (this.#store?.$error.get()) void this.refresh();
    else if (this.#store?.list.$list.get().error) void this.#store.list.tryAgain();
  };

  /** Loads what a person may need next, what keeps a deed first. */
  async #prepare(): Promise<void> {
    const loaded = await Promise.all([loadComposer(), this.#store?.acts().catch(() => undefined)]);
    this.prepared = !this.#store || loaded.every(Boolean);
    await Promise.all([loadOwn(), loadThread(), loadAbout()]);
  }

  /** What is said again has to differ to be heard again. */
  readonly #say = (text: string): void => {
    this.said = text === this.said ? `${text}\u00a0` : text;
  };

  readonly #toggle = (id: string): void => {
    this.opened = this.opened === id ? undefined : id;
    if (this.deepLinks) writeAddress(this.opened);
    void this.#focusIdea(id);
  };

  /** Opens an idea of the list. */
  readonly #show = (id: string): void => {
    this.opened = id;
    void this.#focusIdea(id);
  };

  /** What had focus has moved, or is gone. */
  async #focusIdea(id: string): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector('earshot-idea-list')?.focusIdea(id);
  }

  readonly #seek = (): void => {
    this.sought = ideaInAddress();
    if (this.sought) void loadThread();
  };

  /** Opens any idea of the board, listed or not. */
  readonly #open = async (id: string): Promise<void> => {
    this.sought = undefined;
    await Promise.all([loadThread(), this.updateComplete]);
    this.sought = id;
  };

  /** Folds the composer, and leads to what it has sent. */
  readonly #fold = async (act: string): Promise<void> => {
    await loadOwn();
    this.isComposing = false;
    await this.updateComplete;
    await this.renderRoot.querySelector('earshot-own-ideas')?.follow(act);
  };

  readonly #compose = async (): Promise<void> => {
    await loadComposer();
    this.isComposing = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('earshot-idea-composer')?.focus();
  };

  readonly #forget = async (): Promise<void> => {
    await (await this.#store?.acts())?.forget();
    this.#say(this.#words.words?.removed ?? '');
    this.focus();
  };
}
