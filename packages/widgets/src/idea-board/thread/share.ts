import { thread as english } from '@earshot/client/words/en/thread';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { copy, share } from '../../kit/pass-on.js';
import { WordsController } from '../../kit/words-controller.js';
import { permalink } from './permalink.js';

/** Passes the link to an idea on: by what the device shares with, else by copying it. It lives in the board's own shadow root. */
export class EarshotIdeaShare extends LitElement {
  static override properties = {
    idea: { attribute: false },
    heading: { attribute: false },
    say: { attribute: false },
    isCopied: { state: true },
    shown: { state: true },
  };
  /** The id of the idea. */
  idea!: string;
  /** Its title, which goes with the link. */
  heading = '';
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  private isCopied = false;
  /** The link, where it could not be copied. */
  private shown = '';
  readonly #words = new WordsController(this, 'thread', english);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      <button
        type="button"
        class="link"
        aria-label=${words.shareIdea}
        aria-describedby="title-${this.idea}"
        @click=${this.#share}
      >
        ${words.share}
      </button>
      ${this.isCopied ? html`<span class="quiet">✓ ${words.copied}</span>` : nothing}
      ${
        this.shown &&
        html`<input
          class="line"
          type="url"
          readonly
          dir="ltr"
          aria-label=${words.link}
          .value=${this.shown}
        />`
      }
    `;
  }

  readonly #share = async (): Promise<void> => {
    const url = permalink(this.idea);
    if (!(await share({ title: this.heading, url }))) await this.#copy(url);
  };

  /** The link is shown where the browser refuses the clipboard. */
  async #copy(url: string): Promise<void> {
    this.isCopied = await copy(url);
    this.shown = this.isCopied ? '' : url;
    if (this.isCopied) return this.say(this.#words.words!.copied);
    await this.updateComplete;
    this.querySelector('input')?.select();
  }
}
