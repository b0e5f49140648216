import type { BoardAct } from '@earshot/client';
import { ownIdeas as english } from '@earshot/client/words/en/own-ideas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** An idea or a comment that is not through yet, with what can be done about it. */
export class EarshotIdeaUnsent extends LitElement {
  static override properties = {
    act: { attribute: false },
    store: { attribute: false },
    level: { attribute: false },
  };
  act!: BoardAct;
  store!: IdeaBoardStore;
  /** The level of its title among the page's headings. */
  level!: number;
  readonly #words = new WordsController(this, 'ownIdeas', english);

  protected override createRenderRoot(): this {
    return this;
  }

  /** Focuses the title. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.title')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { act } = this;
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      ${act.state === 'asking' ? nothing : this.#renderWords(words.comment)}
      <earshot-idea-act .act=${act} .store=${this.store}></earshot-idea-act>
    `;
  }

  #renderWords(comment: string): TemplateResult | typeof nothing {
    const { deed } = this.act;
    if (deed.verb === 'postIdea')
      return this.#renderText(html`<bdi dir="auto">${deed.idea.title}</bdi>`, deed.idea.text);
    return deed.verb === 'postComment' ? this.#renderText(comment, deed.comment.text) : nothing;
  }

  #renderText(title: unknown, text: string): TemplateResult {
    return html`
      <div class="title" role="heading" aria-level=${this.level} tabindex="-1">${title}</div>
      ${text ? html`<p class="text"><bdi dir="auto">${text}</bdi></p>` : nothing}
    `;
  }
}
