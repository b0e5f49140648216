import type { Draft } from '@earshot/client';
import type { Board } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { composer as english } from '@earshot/client/words/en/composer';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../kit/adopt.js';
import { organiserText } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import type { Mistake } from '../../kit/writing/summary.js';
import { ticks } from '../../kit/writing/ticks.styles.js';
import { composerStyles } from './composer.styles.js';
import { maximums, type Part } from './mistakes.js';

/** The fields of an idea, to write one or to change its words. They live in the board's own shadow root. */
export class EarshotIdeaFields extends LitElement {
  static override properties = {
    board: { attribute: false },
    draft: { attribute: false },
    mistakes: { attribute: false },
    controls: { attribute: false },
    hint: { attribute: false },
    isNew: { attribute: false },
    change: { attribute: false },
    say: { attribute: false },
    hasNote: { state: true },
    hasName: { state: true },
  };
  board!: Board;
  draft: Draft = {};
  mistakes: readonly Mistake[] = [];
  /** What the ids of the controls begin with, unique on the board. */
  controls!: string;
  /** What stands above the first field; default nothing. */
  hint = '';
  /** Whether it is a new idea, which may be marked as lived through; of one that is there, that is changed apart. */
  isNew = false;
  /** Called with what was typed or ticked. */
  change!: (part: Draft) => void;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  /** A note for readers is asked for. */
  private hasNote = false;
  /** A name is asked for. */
  private hasName = false;
  readonly #words = new WordsController(this, 'composer', english);
  #wantsFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    // Emptied, it stays.
    this.hasNote ||= Boolean(this.draft.contentNote);
    this.hasName ||= Boolean(this.board.names && this.draft.name);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, ticks);
    adopt(this, composerStyles);
  }

  /** Focuses the first field, as soon as it is there. */
  override focus(options?: FocusOptions): void {
    const field = this.querySelector('earshot-field');
    this.#wantsFocus = !field;
    field?.focus(options);
  }

  protected override updated(): void {
    if (this.#wantsFocus) this.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    for (const field of this.querySelectorAll('earshot-field')) await field.updateComplete;
    return isDone;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { board } = this;
    const { words } = this.#words;
    if (!words) return nothing;
    return html`
      ${this.#renderField('title', words.title, 1, this.hint)}
      ${this.#renderField('text', words.text, 3)}
      ${board.topics.length ? this.#renderTopics(words) : nothing}
      ${board.livedExperience && this.isNew ? this.#renderLived(words) : nothing}
      ${this.hasNote ? this.#renderField('contentNote', words.note, 1, words.noteHint) : nothing}
      ${this.hasName ? this.#renderField('name', words.name, 1, words.anonymous) : nothing}
      ${this.#renderMore(words)}
    `;
  }

  #renderField(part: Part, label: string, rows: number, hint = ''): TemplateResult {
    const control = `${this.controls}-${part}`;
    return html`<earshot-field
      .control=${control}
      .label=${label}
      .hint=${hint}
      .rows=${rows}
      .maximum=${maximums[part]}
      .text=${this.draft[part] ?? ''}
      .mistake=${this.mistakes.find((mistake) => mistake.control === control)?.text ?? ''}
      .type=${(text: string) => this.change({ [part]: text })}
      .say=${this.say}
    ></earshot-field>`;
  }

  #renderTopics(words: Words['composer']): TemplateResult {
    return html`
      <fieldset>
        <legend>${words.topic}</legend>
        <div class="ticks">
          ${this.board.topics.map(({ id, label }) =>
            this.#renderTopic(id, organiserText(label, this.#words.language)),
          )}
          ${this.#renderTopic('', words.noTopic)}
        </div>
      </fieldset>
    `;
  }

  #renderTopic(topic: string, label: unknown): TemplateResult {
    return this.#renderRadio(
      'topic',
      (this.draft.topic ?? '') === topic,
      () => this.change({ topic: topic || undefined }),
      label,
    );
  }

  /** Never ticked before the person does; then seen by the organiser only, unless the person wants more. */
  #renderLived(words: Words['composer']): TemplateResult {
    const { livedExperience } = this.draft;
    const tick = (event: Event) =>
      this.change({
        livedExperience: (event.target as HTMLInputElement).checked ? 'organiser' : undefined,
      });
    const choose = (who: 'shown' | 'organiser') => () => this.change({ livedExperience: who });
    return html`
      <div>
        <label class="tick">
          <input type="checkbox" .checked=${Boolean(livedExperience)} @change=${tick} />
          <span>${words.lived}</span>
        </label>
        ${
          livedExperience
            ? html`<div class="inset">
                <fieldset aria-describedby="${this.controls}-lived-hint">
                  <legend>${words.whoSees}</legend>
                  ${this.#renderRadio('lived', livedExperience === 'organiser', choose('organiser'), words.organiser)}
                  ${this.#renderRadio('lived', livedExperience === 'shown', choose('shown'), words.everyone)}
                  <p class="hint" id="${this.controls}-lived-hint">${words.whoSeesHint}</p>
                </fieldset>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #renderRadio(
    group: string,
    checked: boolean,
    choose: () => void,
    label: unknown,
  ): TemplateResult {
    return html`
      <label class="tick">
        <input
          type="radio"
          name="${this.controls}-${group}"
          .checked=${checked}
          @change=${choose}
        />
        <span>${label}</span>
      </label>
    `;
  }

  /** What most leave out. */
  #renderMore(words: Words['composer']): TemplateResult {
    const asksName = this.board.names && !this.hasName;
    const button = (label: string, press: () => Promise<void>) =>
      html`<button type="button" class="link" @click=${press}>${label}</button>`;
    return html`
      <div class="choices" ?hidden=${this.hasNote && !asksName}>
        ${this.hasNote ? nothing : button(words.addNote, this.#addNote)}
        ${asksName ? html`${button(words.addName, this.#addName)} <span class="hint">${words.anonymous}</span>` : nothing}
      </div>
    `;
  }

  readonly #addNote = async (): Promise<void> => {
    this.hasNote = true;
    await this.#focusOn('contentNote');
  };

  readonly #addName = async (): Promise<void> => {
    this.hasName = true;
    await this.#focusOn('name');
  };

  async #focusOn(part: Part): Promise<void> {
    await this.updateComplete;
    (this.getRootNode() as ShadowRoot).getElementById(`${this.controls}-${part}`)?.focus();
  }
}
