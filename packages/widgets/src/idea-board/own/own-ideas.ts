import type { BoardAct } from '@earshot/client';
import type { Board } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { ownIdeas as english } from '@earshot/client/words/en/own-ideas';
import { writing as englishWriting } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { EarshotErrorEvent } from '../../kit/error.event.js';
import { choose } from '../../kit/organiser-text.js';
import { Announcer } from '../../kit/own/announcer.js';
import { ownStyles } from '../../kit/own/own.styles.js';
import { renderHeld, renderHidden } from '../../kit/own/render-held.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import { EarshotIdeaPostedEvent } from '../idea-board.events.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { writingStyles } from '../../kit/writing/writing.styles.js';
import { ownOf, type Own } from './own.js';
import { sayOutcome } from './say-outcome.js';

/** What this device's person has sent to the board, shown to nobody else. It lives in the board's own shadow root. */
export class EarshotOwnIdeas extends LitElement {
  static override properties = {
    board: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    open: { attribute: false },
    say: { attribute: false },
    isMine: { state: true },
    showsComments: { state: true },
  };
  board!: Board;
  store!: IdeaBoardStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of its heading among the page's. */
  level = 3;
  /** Opens an idea on the board. */
  open!: (idea: string) => void;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  /** The person has said that what was sent from this device is theirs. */
  private isMine = false;
  private showsComments = false;
  readonly #words = new WordsController(this, 'ownIdeas', english);
  readonly #writing = new WordsController(this, 'writing', englishWriting);
  readonly #stores = new StoreController(this);
  readonly #announcer = new Announcer<BoardAct>((text) => this.say(text));
  #hadFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, writingStyles, ownStyles]) adopt(this, styles);
  }

  /** Focuses what an act has sent or is sending, and says what becomes of it once that is known. */
  async follow(act: string): Promise<void> {
    this.#announcer.follow(act);
    this.requestUpdate();
    await this.#rendered();
    this.querySelector<HTMLElement>(`[data-act="${act}"] .title`)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
    this.#announce();
    this.#hadFocus = this.contains((this.getRootNode() as ShadowRoot).activeElement);
  }

  /** Focus goes to the heading when what had it is gone. */
  protected override updated(): void {
    if (this.#hadFocus) void this.#catchFocus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const own = this.#own;
    const canDelete = this.board.capabilities.includes('mine');
    return html`
      <section class="own" aria-labelledby="own-ideas">
        <div class="heading" id="own-ideas" role="heading" aria-level=${this.level} tabindex="-1">
          ${own.ideas.length + own.comments.length + own.hidden ? words.heading : words.held}
        </div>
        <p class="quiet">${words.onlyYou}</p>
        ${own.ideas.length ? this.#renderIdeas(own) : nothing}
        ${own.comments.length ? this.#renderComments(own, words) : nothing}
        ${
          own.hidden
            ? renderHidden(own.hidden, words, () => (this.isMine = true))
            : renderHeld(this.store, words, canDelete ? this.#deleteMine : undefined)
        }
      </section>
    `;
  }

  #renderIdeas({ ideas }: Own): TemplateResult {
    return html`<ul>
      ${repeat(
        ideas,
        ({ key }) => key,
        ({ key, words, act }) =>
          html`<li class="entry" data-act=${key}>
            <earshot-own-idea
              .idea=${words}
              .act=${act}
              .board=${this.board}
              .store=${this.store}
              .language=${this.language}
              .level=${this.#levelInside}
              .open=${this.open}
              .say=${this.say}
            ></earshot-own-idea>
          </li>`,
      )}
    </ul>`;
  }

  /** Folded, for they stand under their ideas too; what is not sent shows. */
  #renderComments({ comments }: Own, words: Words['ownIdeas']): TemplateResult {
    const isOpen = this.showsComments || comments.some((one) => one.words.state === 'unsent');
    return html`
      <div>
        <button
          type="button"
          class="link"
          aria-expanded=${isOpen}
          @click=${() => (this.showsComments = !isOpen)}
        >
          ${words.comments(comments.length)}
        </button>
      </div>
      <ul ?hidden=${!isOpen}>
        ${repeat(
          comments,
          ({ key }) => key,
          (one) =>
            html`<li class="entry">
              <earshot-own-comment
                .comment=${one.words}
                .act=${one.act}
                .board=${this.board}
                .store=${this.store}
                .language=${this.language}
                .level=${this.#levelInside}
                .open=${this.open}
              ></earshot-own-comment>
            </li>`,
        )}
      </ul>
    `;
  }

  readonly #deleteMine = async (): Promise<string> =>
    (await this.store.acts()).do({ verb: 'deleteMine' });

  get #levelInside(): number {
    return Math.min(6, this.level + 1);
  }

  #announce(): void {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return;
    const hours = choose(this.board.about.safety?.readingHours, this.language).text;
    this.#announcer.announce(
      this.store.$acts.get(),
      (act) => sayOutcome(act, words, writing, hours),
      (act) => this.#tell(act),
    );
  }

  /** Tells the page what came of an act; where nothing stays here that could have focus, the board's question takes it. */
  #tell({ deed, error, receipt, state }: BoardAct): void {
    if (state !== 'sent') {
      if (error) this.dispatchEvent(new EarshotErrorEvent(error));
      return;
    }
    if (deed.verb === 'postIdea' && receipt && 'idea' in receipt)
      this.dispatchEvent(new EarshotIdeaPostedEvent(receipt.idea.id));
    const { ideas, comments, hidden } = this.#own;
    const isEmpty = deed.verb === 'deleteMine' || ideas.length + comments.length + hidden === 0;
    if (isEmpty && this.matches(':focus-within'))
      ((this.getRootNode() as ShadowRoot).host as HTMLElement).focus();
  }

  get #own(): Own {
    return ownOf(this.store.$mine.get(), this.store.$acts.get(), this.isMine);
  }

  async #catchFocus(): Promise<void> {
    await this.#rendered();
    const { activeElement } = this.getRootNode() as ShadowRoot;
    if (!activeElement) this.querySelector<HTMLElement>('#own-ideas')?.focus();
  }

  async #rendered(): Promise<void> {
    await this.updateComplete;
    for (const part of this.querySelectorAll<LitElement>('earshot-own-idea, earshot-own-comment'))
      await part.updateComplete;
  }
}
