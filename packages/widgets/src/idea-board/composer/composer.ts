import type { Draft } from '@earshot/client';
import type { Board, NewIdea } from '@earshot/client/contract';
import { composer as english } from '@earshot/client/words/en/composer';
import { writing as englishWriting } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { organiserText } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import { close } from '../../kit/writing/close.styles.js';
import { DraftController } from '../../kit/writing/draft-controller.js';
import { renderDraftKept, renderFoundDraft, type DraftChoices } from '../../kit/writing/draft.js';
import type { Mistake } from '../../kit/writing/summary.js';
import { writingStyles } from '../../kit/writing/writing.styles.js';
import { EarshotIdeaPostEvent } from '../idea-board.events.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { composerStyles } from './composer.styles.js';
import { hasWords, ideaOf } from './idea-of.js';
import { mistakesIn } from './mistakes.js';

/** What the ids of its controls begin with. */
const controls = 'idea';

/** Where a person writes an idea. It lives in the board's own shadow root, so that labels, controls and errors share one. */
export class EarshotIdeaComposer extends LitElement {
  static override properties = {
    board: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
    open: { attribute: false },
    fold: { attribute: false },
    mistakes: { state: true },
    isSending: { state: true },
    unready: { state: true },
  };
  board!: Board;
  store!: IdeaBoardStore;
  /** The language of what the organiser wrote, and of the idea. */
  language = 'en';
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  /** Opens an idea on the board. */
  open!: (idea: string) => void;
  /** Folds the composer to its inviting line; called with the act that sends what was written. */
  fold!: (act: string) => Promise<void>;
  private mistakes: readonly Mistake[] = [];
  /** The idea is on its way: the button says so and does nothing. */
  private isSending = false;
  /** What is needed to send it could not be loaded yet. */
  private unready = false;
  readonly #words = new WordsController(this, 'composer', english);
  readonly #writing = new WordsController(this, 'writing', englishWriting);
  readonly #draft = new DraftController<Draft>(this, hasWords);
  /** What was begun before has been looked for; focus has not been moved here yet. */
  #wantsFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, writingStyles, close, composerStyles]) adopt(this, styles);
  }

  /** Focuses the first field, or the question that stands before it. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.found, earshot-idea-fields')?.focus(options);
  }

  protected override firstUpdated(): void {
    void this.#begin();
  }

  /** There is nothing to focus before there are words, which another language has to fetch. */
  protected override updated(): void {
    if (!this.#wantsFocus || !this.#words.words || !this.#writing.words) return;
    this.#wantsFocus = false;
    this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return nothing;
    if (this.#draft.found)
      return html`<div class="composer">${renderFoundDraft(writing, this.#choices)}</div>`;
    return html`
      <form class="composer" novalidate aria-label=${words.heading} @submit=${this.#share}>
        <earshot-summary .mistakes=${this.mistakes}></earshot-summary>
        ${this.board.youngPeople ? html`<p class="notice">${organiserText(this.board.youngPeople, this.language)}</p>` : nothing}
        <earshot-idea-fields
          .board=${this.board}
          .draft=${this.#draft.draft}
          .mistakes=${this.mistakes}
          .controls=${controls}
          .hint=${this.#looksUp ? words.lookedUp : ''}
          .isNew=${true}
          .change=${(part: Draft) => this.#draft.change(part)}
          .say=${this.say}
        ></earshot-idea-fields>
        <div class="actions">
          <button
            class="primary"
            part="button"
            aria-disabled=${this.isSending}
            aria-describedby="idea-read-first"
          >
            ${this.isSending ? writing.sending : words.share}
          </button>
          <span class="quiet" id="idea-read-first">${writing.readFirst}</span>
        </div>
        ${this.unready ? html`<p class="said" role="alert">${writing.notReady}</p>` : nothing}
        ${this.#looksUp ? this.#renderSimilar() : nothing}
        ${renderDraftKept(this.#draft, writing, this.#choices)}
      </form>
    `;
  }

  #renderSimilar(): TemplateResult {
    const { title = '', text = '' } = this.#draft.draft;
    return html`<earshot-idea-similar
      .title=${title}
      .text=${text}
      .language=${this.language}
      .store=${this.store}
      .open=${this.open}
      .say=${this.say}
    ></earshot-idea-similar>`;
  }

  get #looksUp(): boolean {
    return this.board.capabilities.includes('similar');
  }

  readonly #share = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.isSending) return;
    const { draft } = this.#draft;
    this.mistakes = mistakesIn(draft, controls, this.#words.words!, this.#writing.words!);
    await this.updateComplete;
    if (this.mistakes.length) this.querySelector('earshot-summary')?.focus();
    else await this.#post(ideaOf(draft, this.language));
  };

  async #post(idea: NewIdea): Promise<void> {
    if (!this.dispatchEvent(new EarshotIdeaPostEvent(idea))) return;
    this.unready = false;
    this.isSending = true;
    try {
      const acts = await this.store.acts();
      const keepWords = this.#draft.place === 'device';
      const act = await acts.do({ verb: 'postIdea', idea }, { keepWords });
      // From now on the outbox has the words, and what becomes of them stands among one's own ideas.
      await this.#draft.delete();
      await this.fold(act);
    } catch {
      this.unready = true;
    }
    this.isSending = false;
  }

  readonly #choices: DraftChoices = {
    carryOn: async (isTheirs) => {
      this.#draft.carryOn(isTheirs);
      await this.#rendered();
      this.focus();
    },
    /** Focus stays where the buttons were that are gone now. */
    answer: async (keeps) => {
      await this.#draft.answer(keeps);
      await this.updateComplete;
      this.querySelector<HTMLElement>('.keep p')?.focus();
    },
    delete: async () => {
      await this.#draft.delete();
      this.mistakes = [];
      await this.#rendered();
      this.focus();
      this.say(this.#writing.words!.draftDeleted);
    },
  };

  async #begin(): Promise<void> {
    await this.#draft.load();
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  async #rendered(): Promise<void> {
    await this.updateComplete;
    await this.querySelector('earshot-idea-fields')?.updateComplete;
  }
}
