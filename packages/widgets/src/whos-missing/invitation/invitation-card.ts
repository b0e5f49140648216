import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { later } from '../../kit/later.js';
import { choose } from '../../kit/organiser-text.js';
import { renderCard, withoutScheme, type Invitation } from './card.js';
import { printCard } from './print-card.js';

const loadQrCode = later('qr-code', () => import('./qr-code.js'));

/** An invitation in the hand: a card to print, or a code on this screen for another's phone. It lives in its widget's own shadow root. */
export class EarshotInvitationCard extends LitElement {
  static override properties = {
    invitation: { attribute: false },
    words: { attribute: false },
    say: { attribute: false },
    code: { state: true },
    failure: { state: true },
  };
  invitation!: Invitation;
  /** What is said to the person who prints, which may be in another language than the card. */
  words!: Words['invitation'];
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  /** Draws a QR code, while one is shown. */
  private code: ((link: string, label: string) => TemplateResult) | undefined;
  private failure: 'notPrinted' | 'codeNotLoaded' | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { words, code, failure } = this;
    return html`
      <div class="actions">
        <button type="button" class="secondary" @click=${this.#print}>${words.printCard}</button>
        <button
          type="button"
          class="secondary"
          aria-expanded=${Boolean(code)}
          @click=${this.#turnCode}
        >
          ${code ? words.hideCode : words.showCode}
        </button>
      </div>
      ${failure ? html`<p class="notice">${words[failure]}</p>` : nothing}
      ${code ? this.#renderCode(code) : nothing}
    `;
  }

  #renderCode(code: NonNullable<typeof this.code>): TemplateResult {
    const { words } = this;
    const { link } = this.invitation;
    return html`
      <div class="scan">
        ${code(link, words.code(link))}
        <p class="quiet">${words.scan} <bdi dir="ltr">${withoutScheme(link)}</bdi></p>
      </div>
    `;
  }

  readonly #turnCode = async (): Promise<void> => {
    this.failure = undefined;
    if (this.code) this.code = undefined;
    else await this.#showCode();
  };

  async #showCode(): Promise<void> {
    const file = await loadQrCode();
    if (!file) return this.#fail('codeNotLoaded');
    this.code = file.renderQrCode;
  }

  /** A card without its code still says where to go. */
  readonly #print = async (): Promise<void> => {
    this.failure = undefined;
    const { prompt, language, link, words } = this.invitation;
    const file = await loadQrCode();
    const code = file?.renderQrCode(link, words.code(link)) ?? nothing;
    const title = choose(prompt.question, language).text;
    const card = renderCard(this.invitation, code);
    if (await printCard(this, card, title, language)) return;
    await this.#showCode();
    this.#fail('notPrinted');
  };

  #fail(failure: NonNullable<typeof this.failure>): void {
    this.failure = failure;
    this.say(this.words[failure]);
  }
}
