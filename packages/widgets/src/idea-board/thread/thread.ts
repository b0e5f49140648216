import type { EarshotError } from '@earshot/client';
import type { Answer, Board, Idea, MergedIdea } from '@earshot/client/contract';
import { sayDayOf, type Words } from '@earshot/client/words';
import { board as boardEnglish } from '@earshot/client/words/en/board';
import { thread as english } from '@earshot/client/words/en/thread';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { adopt } from '../../kit/adopt.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { renderHistory } from './history.js';
import { isGone } from './is-gone.js';
import { threadOf, type ThreadStore } from './thread.store.js';
import { acting } from '../../kit/acting.styles.js';
import { writingStyles } from '../../kit/writing/writing.styles.js';
import { threadStyles } from './thread.styles.js';
import { said, written } from './written.js';

/** Everything that belongs to an idea, once its card is opened. It lives in the board's own shadow root. */
export class EarshotIdeaThread extends LitElement {
  static override properties = {
    idea: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    support: { attribute: false },
    say: { attribute: false },
    isRead: { state: true },
  };
  idea!: Idea;
  store!: IdeaBoardStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of its headings among the page's: one below the idea's title. */
  level = 4;
  /** Where a person supports the idea, and how many do. */
  support: TemplateResult | typeof nothing = nothing;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  /** Whether a text is shown that has a note for readers. */
  private isRead = false;
  readonly #words = new WordsController(this, 'thread', english);
  readonly #boardWords = new WordsController(this, 'board', boardEnglish);
  readonly #stores = new StoreController(this);
  #thread!: ThreadStore;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, writingStyles, threadStyles]) adopt(this, styles);
    if (this.hasUpdated) this.#stores.bind(this.#thread);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('idea') && changed.get('idea')?.id !== this.idea.id) this.#begin();
    else if (this.#hasNewStatus()) void this.#thread.read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { idea, language } = this;
    const { words } = this.#words;
    const board = this.store.$board.get();
    if (!words || !this.#boardWords.words || !board) return nothing;
    const { $history, $comments, $next, $error } = this.#thread;
    const isRead = $history.get() !== undefined && $next.get() !== undefined;
    const known = {
      idea,
      board,
      history: $history.get() ?? (idea.status ? [idea.status] : []),
      comments: $comments.get(),
      isComplete: $next.get() === null,
    };
    const saying = {
      words,
      statuses: this.#boardWords.words.statuses,
      language,
      level: this.level,
    };
    return html`
      ${idea.withdrawn ? html`<p>${words.withdrawn}</p>` : this.#renderWords(idea, board, words)}
      ${idea.merged.length ? this.#renderMerged(idea.merged, words) : nothing}
      ${idea.answer ? this.#renderAnswer(idea.answer, board, words) : nothing}
      ${renderHistory(known, saying)} ${this.#renderTools(idea, board, words)}
      ${isRead ? nothing : this.#renderFailure($error.get(), words)}
      ${
        board.capabilities.includes('comments')
          ? html`<earshot-idea-comments
              .idea=${idea}
              .board=${board}
              .store=${this.store}
              .thread=${this.#thread}
              .language=${language}
              .level=${this.level}
              .say=${this.say}
            ></earshot-idea-comments>`
          : nothing
      }
    `;
  }

  #renderWords(idea: Idea, board: Board, words: Words['thread']): TemplateResult {
    const isFolded = Boolean(idea.contentNote) && !this.isRead;
    return html`
      ${idea.contentNote ? this.#renderNote(idea.contentNote, words) : nothing}
      ${idea.text && !isFolded ? html`<p class="prose">${written(idea.text, idea.lang)}</p>` : nothing}
      <p class="byline quiet">
        ${idea.name ? written(idea.name) : nothing}
        <span>${words.shared(sayDayOf(words, idea.at, board.about.timeZone))}</span>
      </p>
    `;
  }

  #renderNote(note: string, words: Words['thread']): TemplateResult {
    return html`
      <p class="notice">${words.note} ${written(note)}</p>
      <p>
        <button
          type="button"
          class="link"
          aria-expanded=${this.isRead}
          @click=${() => (this.isRead = !this.isRead)}
        >
          ${this.isRead ? words.hideText : words.showText}
        </button>
      </p>
    `;
  }

  #renderMerged(merged: readonly MergedIdea[], words: Words['thread']): TemplateResult {
    return html`
      <div class="merged">
        <div class="part" role="heading" aria-level=${this.level}>
          ${words.merged(merged.length)}
        </div>
        ${merged.map(
          ({ title, text, name, lang, contentNote }) => html`
            <div class="voice">
              <p><strong>${written(title, lang)}</strong></p>
              ${this.#renderNoted(text && html`<p class="prose">${written(text, lang)}</p>`, contentNote, words)}
              ${name ? html`<p class="byline quiet">${written(name)}</p>` : nothing}
            </div>
          `,
        )}
      </div>
    `;
  }

  /** A text of another author, folded under their note. */
  #renderNoted(text: unknown, note: string | undefined, words: Words['thread']): unknown {
    if (!note || !text) return text;
    return html`<details>
      <summary>${words.note} ${written(note)}</summary>
      ${text}
    </details>`;
  }

  #renderAnswer({ text, name, at }: Answer, board: Board, words: Words['thread']): TemplateResult {
    const host = name ?? board.about.host?.name;
    return html`
      <div class="voice official">
        <div class="part" role="heading" aria-level=${this.level}>${words.answer}</div>
        <p class="byline">
          ${host ? html`<strong>${written(host)}</strong>` : nothing}
          <span class="quiet">${sayDayOf(words, at, board.about.timeZone)}</span>
        </p>
        <p class="prose">${said(text, this.language)}</p>
      </div>
    `;
  }

  #renderTools(idea: Idea, { capabilities }: Board, words: Words['thread']): TemplateResult {
    return html`
      <div class="deeds">
        ${this.support}
        <earshot-idea-share
          .idea=${idea.id}
          .heading=${idea.title}
          .say=${this.say}
        ></earshot-idea-share>
        ${
          capabilities.includes('flags') && !idea.withdrawn
            ? html`<earshot-idea-flag
                .idea=${idea.id}
                .label=${words.flagIdea}
                .store=${this.store}
                .language=${this.language}
                .say=${this.say}
              ></earshot-idea-flag>`
            : nothing
        }
      </div>
    `;
  }

  #renderFailure(
    error: EarshotError | undefined,
    words: Words['thread'],
  ): TemplateResult | typeof nothing {
    if (!error) return nothing;
    if (isGone(error)) return html`<p class="notice" role="alert">${words.gone}</p>`;
    return html`
      <p class="notice" role="alert">${words.notLoaded}</p>
      <p>
        <button type="button" class="secondary" @click=${this.#readAgain}>${words.reload}</button>
      </p>
    `;
  }

  #begin(): void {
    this.#thread = threadOf(this.store, this.idea.id);
    this.#stores.bind(this.#thread);
    this.isRead = false;
    void this.#thread.read();
  }

  /** Focus goes to the title, for the button is gone once it is read. */
  readonly #readAgain = async (): Promise<void> => {
    await this.#thread.read();
    if (!this.#thread.$error.get())
      (this.getRootNode() as ShadowRoot).getElementById(`title-${this.idea.id}`)?.focus();
  };

  /** The host has said what becomes of it while it is open. */
  #hasNewStatus(): boolean {
    const history = this.#thread.$history.get();
    const { status } = this.idea;
    return Boolean(history && status && !history.some(({ at }) => at === status.at));
  }
}
