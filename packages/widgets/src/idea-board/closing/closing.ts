import { safeHref } from '@earshot/client';
import type { Board } from '@earshot/client/contract';
import { closing as english } from '@earshot/client/words/en/closing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { renderNext } from '../../kit/next.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';

/** What happened after a board, when the next word is due, and its ideas to take away. It lives in the board's own shadow root. */
export class EarshotIdeaClosing extends LitElement {
  static override properties = {
    board: { attribute: false },
    store: { attribute: false },
    address: { state: true },
  };
  board!: Board;
  store!: IdeaBoardStore;
  /** Where a part of the board lies, once the client is there. */
  private address: ((part: string) => string) | undefined;
  readonly #words = new WordsController(this, 'closing', english);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) void this.#prepare();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { board, address } = this;
    const { words, language } = this.#words;
    if (!words) return nothing;
    const link = (part: string, label: string) =>
      html`<a href=${safeHref(address!(part)) ?? ''} download>${label}</a>`;
    return html`
      ${renderNext(board, words, language)}
      ${
        address && board.capabilities.includes('csv')
          ? html`<p>
              ${words.download} ${link('ideas.csv', words.csv)} ${link('ideas.json', words.json)}
              <span class="quiet">${words.without}</span>
            </p>`
          : nothing
      }
    `;
  }

  /** Without the client's code there is nothing to take away yet. */
  async #prepare(): Promise<void> {
    const acts = await this.store.acts().catch(() => undefined);
    this.address = acts && ((part) => acts.client.address(part));
  }
}
