import {
  maximumGroupWords,
  maximumLabel,
  needs,
  type Group,
  type Need,
  type NewInclusion,
} from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { inclusion as english } from '@earshot/client/words/en/inclusion';
import { writing as englishWriting } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { choose } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import type { Mistake } from '../../kit/writing/summary.js';
import type { WhosMissingStore } from '../whos-missing.store.js';

const maximums = { text: maximumGroupWords, ownName: maximumLabel };
type Part = keyof typeof maximums;

/** What would help somebody take part. What is ticked and written stays on this page until it is sent. */
export class EarshotInclusionForm extends LitElement {
  static override properties = {
    group: { attribute: false },
    host: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
    close: { attribute: false },
    ticked: { state: true },
    text: { state: true },
    ownName: { state: true },
    counts: { state: true },
    mistakes: { state: true },
    isSending: { state: true },
    unready: { state: true },
  };
  group!: Group;
  /** The name of the host; empty where the organiser gave none. */
  host = '';
  store!: WhosMissingStore;
  language = 'en';
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  /** Closes it. */
  close!: () => void;
  private ticked: readonly Need[] = [];
  private text = '';
  private ownName = '';
  /** "Count me as one of …": never before the person says so. */
  private counts = false;
  private mistakes: readonly Mistake[] = [];
  private isSending = false;
  /** What is needed to send it could not be loaded yet. */
  private unready = false;
  readonly #words = new WordsController(this, 'inclusion', english);
  readonly #writing = new WordsController(this, 'writing', englishWriting);

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#warn);
  }

  protected override updated(): void {
    // It is updated once more after it was sent and taken away.
    const isAtRisk = this.isConnected && (this.text.trim() || this.ownName.trim());
    if (isAtRisk) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const { id } = this.group;
    return html`
      <form
        class="inclusion"
        novalidate
        autocomplete="off"
        aria-labelledby="include-${id} name-${id}"
        @submit=${this.#send}
      >
        <earshot-summary .mistakes=${this.mistakes}></earshot-summary>
        <fieldset aria-describedby="${this.#control('team')}">
          <legend>${words.help}</legend>
          <p class="hint" id=${this.#control('team')}>${words.onlyTeam(this.host)}</p>
          <div class="ticks">${needs.map((need) => this.#renderNeed(need, words))}</div>
        </fieldset>
        ${this.#renderField('text', words.text, 2)}
        ${this.#renderField('ownName', words.ownName, 1)} ${this.#renderCount(words)}
        <div class="choices">
          <button class="primary small" part="button" aria-disabled=${this.isSending}>
            ${words.send}
          </button>
          <button type="button" class="link" @click=${this.#cancel}>${words.cancel}</button>
        </div>
        ${this.unready ? html`<p class="said" role="alert">${this.#writing.words?.notReady}</p>` : nothing}
      </form>
    `;
  }

  #renderNeed(need: Need, words: Words['inclusion']): TemplateResult {
    const tick = (event: Event) => {
      const others = this.ticked.filter((one) => one !== need);
      this.ticked = (event.target as HTMLInputElement).checked ? [...others, need] : others;
    };
    return html`
      <label class="tick">
        <input type="checkbox" .checked=${this.ticked.includes(need)} @change=${tick} />
        <span>${words.needs[need]}</span>
      </label>
    `;
  }

  #renderField(part: Part, label: string, rows: number): TemplateResult {
    const control = this.#control(part);
    return html`<earshot-field
      .control=${control}
      .label=${label}
      .rows=${rows}
      .maximum=${maximums[part]}
      .text=${this[part]}
      .mistake=${this.mistakes.find((mistake) => mistake.control === control)?.text ?? ''}
      .type=${(text: string) => (this[part] = text)}
      .say=${this.say}
    ></earshot-field>`;
  }

  #renderCount(words: Words['inclusion']): TemplateResult {
    const hint = this.#control('count');
    const tick = (event: Event) => (this.counts = (event.target as HTMLInputElement).checked);
    return html`
      <div>
        <label class="tick">
          <input type="checkbox" aria-describedby=${hint} .checked=${this.counts} @change=${tick} />
          <span>${words.countMe(choose(this.group.name, this.language).text)}</span>
        </label>
        <p class="hint" id=${hint}>${words.countMeHint}</p>
      </div>
    `;
  }

  #control(part: string): string {
    return `inclusion-${this.group.id}-${part}`;
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.isSending) return;
    this.mistakes = this.#mistakes();
    await this.updateComplete;
    if (this.mistakes.length) return this.querySelector('earshot-summary')?.focus();
    this.unready = false;
    this.isSending = true;
    try {
      const inclusion = this.#said();
      await (await this.store.acts()).do({ verb: 'include', of: this.group.id, inclusion });
      this.close();
    } catch {
      this.unready = true;
    }
    this.isSending = false;
  };

  #mistakes(): Mistake[] {
    return Object.entries(maximums).flatMap(([part, maximum]): Mistake[] => {
      const over = this[part as Part].length - maximum;
      const text = this.#writing.words?.tooLong(maximum, over) ?? '';
      return over > 0 ? [{ control: this.#control(part), text }] : [];
    });
  }

  #said(): NewInclusion {
    const { ticked, text, ownName, counts, language } = this;
    return {
      needs: [...ticked],
      text: text.trim() ? text : '',
      ...(ownName.trim() && { ownName }),
      countMe: counts,
      lang: language,
    };
  }

  /** Focus goes back to the button that opened it. */
  readonly #cancel = (): void => {
    this.close();
    (this.getRootNode() as ShadowRoot).getElementById(`include-${this.group.id}`)?.focus();
  };

  /** What is nowhere but on this page. */
  readonly #warn = (event: Event): void => event.preventDefault();
}
