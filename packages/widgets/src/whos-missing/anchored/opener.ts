import type { Words } from '@earshot/client/words';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { loadAnchored } from '../later.js';
import type { RenderPanel } from './panel.js';

/** The button of a prompt with `display="button"`, and the dialog that it opens. */
export class Opener implements ReactiveController {
  isOpen = false;
  readonly #host: LitElement & { display: 'inline' | 'button' };
  readonly #hush: () => void;
  #renderPanel: RenderPanel | undefined;

  /** @param hush Takes back what the live region says, and renders the host. */
  constructor(host: LitElement & { display: 'inline' | 'button' }, hush: () => void) {
    this.#host = host;
    this.#hush = hush;
    host.addController(this);
  }

  hostConnected(): void {
    // What is open when its widget is moved is closed by the browser.
    this.isOpen = false;
  }

  /** @param said What the live region says while the dialog, which has one of its own, is closed. */
  render(card: TemplateResult, words: Words['prompt'], said: string): TemplateResult {
    return html`
      <button
        id="opener"
        class="secondary"
        aria-haspopup="dialog"
        aria-expanded=${this.isOpen}
        @click=${this.#open}
      >
        ${words.invite}
      </button>
      ${this.#renderPanel?.(card, this.#changed)}
      <p class="visually-hidden" role="status">${this.isOpen ? nothing : said}</p>
    `;
  }

  readonly #open = async (): Promise<void> => {
    const host = this.#host;
    this.#renderPanel = (await loadAnchored())?.renderPanel;
    // Whatever can be shown is worth more than where.
    if (!this.#renderPanel) host.display = 'inline';
    host.requestUpdate();
    await host.updateComplete;
    await host.renderRoot.querySelector('earshot-anchored')?.toggle();
  };

  /** What was said in one live region is not said once more in the other. */
  readonly #changed = (isOpen: boolean): void => {
    this.isOpen = isOpen;
    this.#hush();
  };
}
