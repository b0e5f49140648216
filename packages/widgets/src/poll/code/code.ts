import type { Act } from '@earshot/client';
import type { Poll } from '@earshot/client/contract';
import { code as english } from '@earshot/client/words/en/code';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { Answers } from '../ballot/answers.js';
import type { EarshotPollBallot } from '../ballot/ballot.js';
import type { PollStore } from '../poll.store.js';
import type { Mistake } from '../voting/mistakes.js';
import { takenCode } from './code-in-address.js';
import { plainCode } from './plain-code.js';

/** What a refusal asks the person to mend. */
const kinds: Record<string, Mistake['kind']> = {
  'code-missing': 'codeMissing',
  'code-unknown': 'codeUnknown',
  'code-used': 'codeUsed',
};

/** Asks for the code of a letter, until a vote was counted with it. It lives in the poll's own shadow root. */
export class EarshotPollCode extends LitElement {
  static override properties = {
    poll: { attribute: false },
    form: { attribute: false },
    answers: { attribute: false },
    store: { attribute: false },
    mistake: { attribute: false },
    typed: { state: true },
  };
  poll!: Poll;
  form!: EarshotPollBallot;
  answers!: Answers;
  /** Knows what this device holds; absent in a preview. */
  store: PollStore | undefined;
  mistake: Mistake | undefined;
  /** The code as it was typed. */
  private typed = '';
  readonly #words = new WordsController(this, 'code', english);
  readonly #stores = new StoreController(this);
  #act: Act | null | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') && this.store) this.#stores.bind(this.store);
    const { code, ...answers } = this.form.answers;
    if (this.#isNeeded && code === undefined) this.#use(takenCode());
    else if (!this.#isNeeded && code !== undefined) this.form.answers = answers;
    this.#follow(this.store?.$act.get());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { mistake } = this;
    const { words } = this.#words;
    if (!words || !this.#isNeeded) return nothing;
    return html`
      <div class="field">
        <label for="code">${words.label}</label>
        <span class="hint" id="code-hint">${words.hint}</span>
        ${mistake && html`<earshot-poll-mistake .mistake=${mistake} .poll=${this.poll}></earshot-poll-mistake>`}
        <input
          id="code"
          class="line code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          .value=${this.typed}
          aria-describedby="code-hint code-mistake"
          aria-invalid=${Boolean(mistake)}
          @input=${(event: Event) => this.#use((event.target as HTMLInputElement).value)}
        />
      </div>
    `;
  }

  /** A key that has voted is known by its code; one whose code was refused has to give another. */
  get #isNeeded(): boolean {
    const { $held, $act } = this.store ?? {};
    return !$held?.get()?.receipt || kindOf($act?.get()) !== undefined;
  }

  #use(typed: string): void {
    this.typed = typed;
    this.form.answers = { ...this.form.answers, code: plainCode(typed) };
  }

  /** A code that the back end refused is a mistake like any other, and takes focus from where the vote was cast. */
  #follow(act: Act | null | undefined): void {
    const kind = act === this.#act ? undefined : kindOf(act);
    const { form } = this;
    // Once it is withdrawn, what was wrong with it is past too.
    if (kindOf(this.#act) && !kindOf(act))
      form.mistakes = form.mistakes.filter(({ control }) => control !== 'code');
    this.#act = act;
    if (!kind) return;
    form.mistakes = [{ control: 'code', kind }];
    const hasFocus = form.contains((form.getRootNode() as ShadowRoot).activeElement);
    if (hasFocus)
      void form.updateComplete.then(() => form.querySelector('earshot-poll-summary')?.focus());
  }
}

const kindOf = (act: Act | null | undefined): Mistake['kind'] | undefined =>
  act?.state === 'failed' ? kinds[act.error?.type ?? ''] : undefined;
