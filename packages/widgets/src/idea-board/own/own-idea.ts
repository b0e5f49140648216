import type { BoardAct, BoardDeed } from '@earshot/client';
import type { Board, NewIdea, OwnIdea } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { ownIdeas as english } from '@earshot/client/words/en/own-ideas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { renderReason, renderState } from '../../kit/own/render-state.js';
import { secondsLeft } from './time-left.js';

/** An idea of one's own: where it is, and what its author can do with it. It lives in the board's own shadow root. */
export class EarshotOwnIdea extends LitElement {
  static override properties = {
    idea: { attribute: false },
    board: { attribute: false },
    act: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    open: { attribute: false },
    say: { attribute: false },
    isChanging: { state: true },
  };
  idea!: OwnIdea;
  board!: Board;
  /** What the author does with it and is not through yet. */
  act: BoardAct | undefined;
  store!: IdeaBoardStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of its title among the page's headings. */
  level!: number;
  /** Opens an idea on the board. */
  open!: (idea: string) => void;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  private isChanging = false;
  readonly #words = new WordsController(this, 'ownIdeas', english);
  #ticking: ReturnType<typeof setTimeout> | undefined;
  #hadFocus = false;
  /** For how many seconds its words can still be changed. */
  #left = 0;

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#ticking);
  }

  /** Focuses the title. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.title')?.focus(options);
  }

  protected override willUpdate(): void {
    this.#left = secondsLeft(this.idea);
    this.#hadFocus = this.contains((this.getRootNode() as ShadowRoot).activeElement);
  }

  /** The minutes that are left show anew with each that passes; what had focus and is gone gives it to the title. */
  protected override updated(): void {
    clearTimeout(this.#ticking);
    // A moment later: timers may be early.
    const next = (this.#left % 60 || 60) * 1000 + 50;
    if (this.#left > 0) this.#ticking = setTimeout(() => this.requestUpdate(), next);
    if (this.#hadFocus && !this.contains((this.getRootNode() as ShadowRoot).activeElement))
      this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { idea } = this;
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      ${renderState(idea, this.board, words, this.language)}
      ${
        this.isChanging
          ? this.#renderEdit(words)
          : [
              this.#renderWords(words),
              this.act ? this.#renderAct(this.act) : this.#renderChoices(words),
            ]
      }
    `;
  }

  #renderAct(act: BoardAct): TemplateResult {
    return html`<earshot-act .act=${act} .store=${this.store}></earshot-act>`;
  }

  #renderWords(words: Words['ownIdeas']): TemplateResult {
    const { idea, board, language } = this;
    const { title, text, lang = '', livedExperience } = idea;
    return html`
      ${
        title
          ? html`<div class="title" role="heading" aria-level=${this.level} tabindex="-1">
              <bdi lang=${lang} dir="auto">${title}</bdi>
            </div>`
          : nothing
      }
      ${text ? html`<p class="text"><bdi lang=${lang} dir="auto">${text}</bdi></p>` : nothing}
      ${renderReason(idea, board, words, language)}
      ${livedExperience && title ? this.#renderLived(livedExperience, words) : nothing}
    `;
  }

  #renderLived(who: string, words: Words['ownIdeas']): TemplateResult {
    return html`<p>
      ${who === 'shown' ? words.livedShown : words.livedOrganiser}
      ${
        this.act
          ? nothing
          : html`<button type="button" class="link" @click=${this.#takeLivedBack}>
              ${words.livedBack}
            </button>`
      }
    </p>`;
  }

  #renderEdit(words: Words['ownIdeas']): TemplateResult {
    return html`
      <earshot-idea-edit
        .board=${this.board}
        .idea=${this.idea}
        .language=${this.language}
        .say=${this.say}
        .save=${(changed: NewIdea) =>
          this.#do({ verb: 'changeIdea', of: this.idea.id, change: { words: changed } })}
        .cancel=${() => (this.isChanging = false)}
      ></earshot-idea-edit>
      ${this.#renderTimeLeft(words)}
    `;
  }

  #renderTimeLeft(words: Words['ownIdeas']): TemplateResult | typeof nothing {
    if (!this.idea.editableFor) return nothing;
    const minutes = Math.ceil(this.#left / 60);
    return html`<p class="quiet">${minutes ? words.changeFor(minutes) : words.changeOver}</p>`;
  }

  #renderMerge(into: NonNullable<OwnIdea['mergeInto']>): TemplateResult {
    return html`<earshot-idea-merge
      .into=${into}
      .open=${this.open}
      .answer=${(merge: boolean) => this.#do({ verb: 'answerMerge', of: this.idea.id, merge })}
    ></earshot-idea-merge>`;
  }

  #renderChoices(words: Words['ownIdeas']): TemplateResult {
    const { id, state, mergeInto } = this.idea;
    return html`
      ${mergeInto ? this.#renderMerge(mergeInto) : nothing} ${this.#renderTimeLeft(words)}
      <div class="choices">
        ${
          this.#left > 0
            ? html`<button type="button" class="link" @click=${() => (this.isChanging = true)}>
                ${words.change}
              </button>`
            : nothing
        }
        ${
          state === 'shown'
            ? html`<button type="button" class="link" @click=${() => this.open(id)}>
                ${words.open}
              </button>`
            : nothing
        }
        <earshot-confirm
          .label=${words.withdraw}
          .question=${words.withdrawIdea}
          .yes=${words.withdrawYes}
          .no=${words.withdrawNo}
          .confirm=${() => this.#do({ verb: 'withdrawIdea', of: id })}
        ></earshot-confirm>
      </div>
    `;
  }

  readonly #takeLivedBack = (): void =>
    void this.#do({
      verb: 'changeIdea',
      of: this.idea.id,
      change: { livedExperience: null },
    });

  async #do(deed: BoardDeed): Promise<void> {
    await (await this.store.acts()).do(deed);
    this.isChanging = false;
  }
}
