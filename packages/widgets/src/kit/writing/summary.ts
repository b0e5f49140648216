import { writing as english } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../words-controller.js';

/** Something to mend before words can be sent. */
export interface Mistake {
  /** The id of the control where it is mended. */
  readonly control: string;
  /** What to do, in the words that stand beside the control too. */
  readonly text: string;
}

/** "There is a problem": all mistakes, each a link to where it is mended, after the pattern of GOV.UK. */
export class EarshotSummary extends LitElement {
  static override properties = { mistakes: { attribute: false } };
  mistakes: readonly Mistake[] = [];
  readonly #words = new WordsController(this, 'writing', english);

  protected override createRenderRoot(): this {
    return this;
  }

  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>('.summary')?.focus(options),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words || !this.mistakes.length) return nothing;
    return html`
      <div class="summary" role="alert" tabindex="-1">
        <strong>${words.problem}</strong>
        ${this.mistakes.map(
          ({ control, text }) => html`
            <a href="#${control}" @click=${(event: Event) => this.#follow(event, control)}
              >${text}</a
            >
          `,
        )}
      </div>
    `;
  }

  /** The page's address stays as it is: nothing outside this widget has that id. */
  #follow(event: Event, control: string): void {
    event.preventDefault();
    (this.getRootNode() as ShadowRoot).getElementById(control)?.focus();
  }
}
