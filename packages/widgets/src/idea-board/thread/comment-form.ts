import { maximumComment, maximumName, type Board } from '@earshot/client/contract';
import { thread as english } from '@earshot/client/words/en/thread';
import { writing as writingEnglish } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import type { Mistake } from '../../kit/writing/summary.js';
import type { CommentDraft, ThreadStore } from './thread.store.js';

/** Where a person writes a comment. It lives in the board's own shadow root. */
export class EarshotIdeaCommentForm extends LitElement {
  static override properties = {
    idea: { attribute: false },
    board: { attribute: false },
    store: { attribute: false },
    thread: { attribute: false },
    say: { attribute: false },
    mistakes: { state: true },
    isSending: { state: true },
    isUnready: { state: true },
  };
  /** The id of the idea. */
  idea!: string;
  board!: Board;
  store!: IdeaBoardStore;
  /** Holds what is being written. */
  thread!: ThreadStore;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  private mistakes: readonly Mistake[] = [];
  private isSending = false;
  /** What sends could not be loaded. */
  private isUnready = false;
  readonly #words = new WordsController(this, 'thread', english);
  readonly #writing = new WordsController(this, 'writing', writingEnglish);
  readonly #stores = new StoreController(this);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#stores.bind(this.thread);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#warn);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('thread')) this.#stores.bind(this.thread);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return nothing;
    return html`
      <form novalidate @submit=${this.#submit}>
        <earshot-summary .mistakes=${this.mistakes}></earshot-summary>
        ${this.#renderField('text', words.comment, `${words.commentHint} ${writing.readFirst}`)}
        ${this.board.names ? this.#renderField('name', words.name, words.anonymous) : nothing}
        ${this.isUnready ? html`<p role="alert">${words.notLoaded}</p>` : nothing}
        <div>
          <button class="primary" aria-disabled=${this.isSending}>
            ${this.isSending ? writing.sending : words.send}
          </button>
        </div>
      </form>
    `;
  }

  #renderField(part: keyof CommentDraft, label: string, hint: string): TemplateResult {
    const control = this.#controlOf(part);
    return html`<earshot-field
      .control=${control}
      .label=${label}
      .hint=${hint}
      .rows=${part === 'text' ? 3 : 1}
      .maximum=${maximumOf[part]}
      .text=${this.thread.$draft.get()[part]}
      .mistake=${this.mistakes.find((mistake) => mistake.control === control)?.text ?? ''}
      .type=${(text: string) => this.#type({ [part]: text })}
      .say=${this.say}
    ></earshot-field>`;
  }

  protected override updated(): void {
    const { text } = this.thread.$draft.get();
    if (text.trim() && this.isConnected) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  /** What is written and not sent is nowhere but on this page. */
  readonly #warn = (event: Event): void => event.preventDefault();

  #type(part: Partial<CommentDraft>): void {
    const { $draft } = this.thread;
    $draft.set({ ...$draft.get(), ...part });
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.isSending) return;
    this.mistakes = this.#mistakesIn(this.thread.$draft.get());
    if (!this.mistakes.length) return this.#send(this.thread.$draft.get());
    await this.updateComplete;
    this.querySelector('earshot-summary')?.focus();
  };

  /** Once the outbox has it, it is safe there, and shows above. */
  async #send({ text, name }: CommentDraft): Promise<void> {
    this.isSending = true;
    try {
      const comment = { text, lang: this.#words.language, ...(name.trim() && { name }) };
      const acts = await this.store.acts();
      await acts.do({ verb: 'postComment', of: this.idea, comment });
      this.thread.clearDraft();
      this.isUnready = false;
    } catch {
      this.isUnready = true;
    }
    this.isSending = false;
  }

  #mistakesIn(draft: CommentDraft): Mistake[] {
    const { empty } = this.#words.words!;
    const { tooLong } = this.#writing.words!;
    const mistakes: Mistake[] = [];
    if (!/[^\s\p{C}\p{Z}]/u.test(draft.text))
      mistakes.push({ control: this.#controlOf('text'), text: empty });
    for (const part of ['text', 'name'] as const) {
      const over = draft[part].length - maximumOf[part];
      if (over > 0)
        mistakes.push({ control: this.#controlOf(part), text: tooLong(maximumOf[part], over) });
    }
    return mistakes;
  }

  #controlOf(part: keyof CommentDraft): string {
    return `comment-${part}-${this.idea}`;
  }
}

const maximumOf = { text: maximumComment, name: maximumName };
