import type { Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { loadInvitation } from '../later.js';

/** The way to an invitation: a quiet button that is always there, or at once after an act. It lives in its widget's own shadow root. */
export class EarshotPassOn extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    say: { attribute: false },
    isOpen: { state: true },
    unready: { state: true },
  };
  prompt!: Prompt;
  words!: Words['prompt'];
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of the invitation's heading among the page's. */
  level = 3;
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  private isOpen = false;
  /** What makes an invitation could not be loaded. */
  private unready = false;

  protected override createRenderRoot(): this {
    return this;
  }

  /** Shows the invitation, where its code is there; focus stays where it is. */
  async offer(): Promise<void> {
    this.isOpen = Boolean(await loadInvitation());
  }

  protected override render(): TemplateResult {
    if (this.isOpen)
      return html`<earshot-invitation
        .prompt=${this.prompt}
        .language=${this.language}
        .level=${this.level}
        .say=${this.say}
      ></earshot-invitation>`;
    return html`
      <p><button class="link" @click=${this.#open}>${this.words.passOn}</button></p>
      ${this.unready ? html`<p class="notice" role="alert">${this.words.unready}</p>` : nothing}
    `;
  }

  readonly #open = async (): Promise<void> => {
    await this.offer();
    this.unready = !this.isOpen;
    await this.updateComplete;
    this.querySelector('earshot-invitation')?.focus();
  };
}
