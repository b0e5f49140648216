import type { BoardAct } from '@earshot/client';
import type { Board, OwnComment } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { ownIdeas as english } from '@earshot/client/words/en/own-ideas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { renderReason, renderState } from '../../kit/own/render-state.js';

/** A comment of one's own: where it is, and the way to take it back. It lives in the board's own shadow root. */
export class EarshotOwnComment extends LitElement {
  static override properties = {
    comment: { attribute: false },
    board: { attribute: false },
    act: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    open: { attribute: false },
  };
  comment!: OwnComment;
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
  readonly #words = new WordsController(this, 'ownIdeas', english);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { comment } = this;
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      ${renderState(comment, this.board, words, this.language)}
      <div class="title" role="heading" aria-level=${this.level} tabindex="-1">
        ${words.comment}
      </div>
      ${comment.text ? html`<p class="text"><bdi dir="auto">${comment.text}</bdi></p>` : nothing}
      ${renderReason(comment, this.board, words, this.language)}
      ${
        this.act
          ? html`<earshot-act .act=${this.act} .store=${this.store}></earshot-act>`
          : this.#renderChoices(words)
      }
    `;
  }

  #renderChoices(words: Words['ownIdeas']): TemplateResult {
    const { id, idea } = this.comment;
    return html`
      <div class="choices">
        <button type="button" class="link" @click=${() => this.open(idea)}>
          ${words.openComment}
        </button>
        <earshot-confirm
          .label=${words.withdraw}
          .question=${words.withdrawComment}
          .yes=${words.withdrawYes}
          .no=${words.withdrawNo}
          .confirm=${async () =>
            (await this.store.acts()).do({ verb: 'withdrawComment', of: idea, comment: id })}
        ></earshot-confirm>
      </div>
    `;
  }
}
