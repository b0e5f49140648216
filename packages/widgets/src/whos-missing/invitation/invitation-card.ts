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
  /** The link as a QR code, while it is shown. */
  private code: TemplateResult | undefined;
  private failure: 'notPrinted' | 'noCode' | undefined;

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

  #renderCode(code: TemplateResult): TemplateResult {
    return html`
      <div class="scan">
        ${code}
        <p class="quiet">
          ${this.words.scan} <bdi dir="ltr">${withoutScheme(this.invitation.link)}</bdi>
        </p>
      </div>
    `;
  }

  readonly #turnCode = async (): Promise<void> => {
    this.failure = undefined;
    if (this.code) this.code = undefined;
    else await this.#showCode();
  };

  async #showCode(): Promise<void> {
    this.code = await this.#draw(this.words);
    if (!this.code) this.#fail('noCode');
  }

  /** A card without its code still says where to go. */
  readonly #print = async (): Promise<void> => {
    this.failure = undefined;
    const { prompt, language, words } = this.invitation;
    const card = renderCard(this.invitation, (await this.#draw(words)) ?? nothing);
    const title = choose(prompt.question, language).text;
    if (await printCard(this, card, title, language)) return;
    await this.#showCode();
    if (this.code) this.#fail('notPrinted');
  };

  async #draw(words: Words['invitation']): Promise<TemplateResult | undefined> {
    const { link } = this.invitation;
    const file = await loadQrCode();
    try {
      return file?.renderQrCode(link, words.code(link));
    } catch {
      // An address can be too long for a code.
      return undefined;
    }
  }

  #fail(failure: NonNullable<typeof this.failure>): void {
    this.failure = failure;
    this.say(this.words[failure]);
  }
}
