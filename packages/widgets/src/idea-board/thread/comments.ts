import type { Board, Comment, Idea } from '@earshot/client/contract';
import { sayDayOf, type Words } from '@earshot/client/words';
import { thread as english } from '@earshot/client/words/en/thread';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import type { ThreadStore } from './thread.store.js';
import { said, written } from './written.js';

/** What people and the host say about an idea, oldest first, and where one writes. It lives in the board's own shadow root. */
export class EarshotIdeaComments extends LitElement {
  static override properties = {
    idea: { attribute: false },
    board: { attribute: false },
    store: { attribute: false },
    thread: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    say: { attribute: false },
  };
  idea!: Idea;
  board!: Board;
  store!: IdeaBoardStore;
  thread!: ThreadStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of its heading among the page's. */
  level = 4;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  readonly #words = new WordsController(this, 'thread', english);
  readonly #stores = new StoreController(this);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#stores.bind(this.thread);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('thread')) this.#stores.bind(this.thread);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { idea, board, thread } = this;
    const { words } = this.#words;
    if (!words) return nothing;
    const comments = thread.$comments.get();
    const mayComment = board.state === 'open' && board.capabilities.includes('commenting');
    return html`
      <div class="part" role="heading" aria-level=${this.level} tabindex="-1">
        ${idea.comments ? words.comments(Math.max(idea.comments, comments.length)) : words.noComments}
      </div>
      ${
        comments.length
          ? html`<ol class="comments">
              ${comments.map((comment) => this.#renderComment(comment, words))}
            </ol>`
          : nothing
      }
      ${this.#hasMore ? this.#renderMore(words) : nothing}
      <earshot-idea-own-comments
        .idea=${idea.id}
        .board=${board}
        .store=${this.store}
        .language=${this.language}
        .say=${this.say}
      ></earshot-idea-own-comments>
      ${
        mayComment && !idea.withdrawn
          ? html`<earshot-idea-comment-form
              .idea=${idea.id}
              .board=${board}
              .store=${this.store}
              .thread=${thread}
              .say=${this.say}
            ></earshot-idea-comment-form>`
          : nothing
      }
    `;
  }

  #renderComment(comment: Comment, words: Words['thread']): TemplateResult {
    const { id, text, lang, name, at, official } = comment;
    const { about, capabilities } = this.board;
    const who = name ?? (official ? about.host?.name : undefined);
    return html`
      <li class="voice ${official ? 'official' : ''}">
        <p class="byline" id="said-${id}">
          <strong>${who ? written(who) : words.someone}</strong>
          ${official ? html`<span class="badge">${words.official}</span>` : nothing}
          <span class="quiet">${sayDayOf(words, at, about.timeZone)}</span>
        </p>
        <p class="prose">${said(text, this.language, lang)}</p>
        ${
          capabilities.includes('flags') && !official
            ? html`<earshot-idea-flag
                .idea=${this.idea.id}
                .comment=${id}
                .label=${words.flagComment}
                .store=${this.store}
                .language=${this.language}
                .say=${this.say}
              ></earshot-idea-flag>`
            : nothing
        }
      </li>
    `;
  }

  #renderMore(words: Words['thread']): TemplateResult {
    const isLoading = this.thread.$isLoading.get();
    const isFailed = !isLoading && Boolean(this.thread.$error.get());
    return html`
      ${isFailed ? html`<p class="notice" role="alert">${words.notLoaded}</p>` : nothing}
      <p>
        <button type="button" class="secondary" aria-disabled=${isLoading} @click=${this.#more}>
          ${isLoading ? words.loading : isFailed ? words.reload : words.moreComments}
        </button>
      </p>
    `;
  }

  /** There are more pages, or somebody has commented since. */
  get #hasMore(): boolean {
    const { $next, $comments } = this.thread;
    const next = $next.get();
    if (next === undefined) return false;
    return next !== null || $comments.get().length < this.idea.comments;
  }

  /** Focus goes on to the first comment that is new, for the button may be gone. */
  readonly #more = async (): Promise<void> => {
    const before = this.thread.$comments.get().length;
    await this.thread.readMore();
    await this.updateComplete;
    const first = this.querySelectorAll<HTMLElement>('.comments > li')[before];
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  };
}
