import type { Poll } from '@earshot/client/contract';
import { voting as english } from '@earshot/client/words/en/voting';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import { sayMistake, type Mistake } from './mistakes.js';

/** "There is a problem": all mistakes, each a link to where it is mended, after the pattern of GOV.UK. */
export class EarshotPollSummary extends LitElement {
  static override properties = {
    mistakes: { attribute: false },
    poll: { attribute: false },
  };
  mistakes: readonly Mistake[] = [];
  poll!: Poll;
  readonly #words = new WordsController(this, 'voting', english);

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
          (mistake) => html`
            <a href="#${mistake.control}" @click=${(event: Event) => this.#follow(event, mistake)}
              >${sayMistake(mistake, this.poll, words)}</a
            >
          `,
        )}
      </div>
    `;
  }

  /** The page's address stays as it is: nothing outside this element has that id. */
  #follow(event: Event, { control, option }: Mistake): void {
    event.preventDefault();
    const form = this.closest('earshot-poll-ballot');
    const controls = [...(form?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    const wanted = option ? `option:${option}` : control;
    const found = controls.find((one) => one.id === wanted || one.getAttribute('name') === wanted);
    (found ?? form)?.focus();
  }
}
