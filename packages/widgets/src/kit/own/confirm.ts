import { html, LitElement, type TemplateResult } from 'lit';

/** A button for something that cannot be undone: it asks once more before it does it. */
export class EarshotConfirm extends LitElement {
  static override properties = {
    label: { attribute: false },
    question: { attribute: false },
    yes: { attribute: false },
    no: { attribute: false },
    confirm: { attribute: false },
    asks: { state: true },
  };
  label!: string;
  /** What happens, and what cannot be undone. */
  question!: string;
  yes!: string;
  no!: string;
  /** Called once the person has said yes. */
  confirm!: () => unknown;
  private asks = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    if (!this.asks)
      return html`<button type="button" class="link" @click=${() => this.#ask(true)}>
        ${this.label}
      </button>`;
    return html`
      <div class="confirm">
        <p tabindex="-1">${this.question}</p>
        <p class="choices">
          <button type="button" class="secondary" @click=${this.#confirm}>${this.yes}</button>
          <button type="button" class="secondary" @click=${() => this.#ask(false)}>
            ${this.no}
          </button>
        </p>
      </div>
    `;
  }

  /** Focus goes to the question, and back to the button. */
  async #ask(asks: boolean): Promise<void> {
    this.asks = asks;
    await this.updateComplete;
    this.querySelector<HTMLElement>(asks ? '.confirm > p' : 'button')?.focus();
  }

  /** The question stays until it is done: what takes its place finds focus there. */
  readonly #confirm = async (): Promise<void> => {
    await this.confirm();
    this.asks = false;
  };
}
