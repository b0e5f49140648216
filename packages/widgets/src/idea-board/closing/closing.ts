import { safeHref } from '@earshot/client';
import type { Board } from '@earshot/client/contract';
import { closing as english } from '@earshot/client/words/en/closing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { adopt } from '../../kit/adopt.js';
import { renderNext } from '../../kit/next.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { closingStyles } from './closing.styles.js';

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

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, closingStyles);
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
          ? html`
              <p class="download">
                <span>${words.download}</span>
                ${link('ideas.csv', words.csv)} ${link('ideas.json', words.json)}
              </p>
              <p class="quiet">${words.without}</p>
            `
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
