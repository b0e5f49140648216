import type { BoardAct } from '@earshot/client';
import type { Board, OwnComment } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { thread as english } from '@earshot/client/words/en/thread';
import { writing as writingEnglish } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EarshotErrorEvent } from '../../kit/error.event.js';
import { choose, organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { sayAct } from '../../kit/writing/say-act.js';
import { written } from './written.js';

/** One's own comments on an idea that nobody else can read: on their way, waiting, withheld with the reason. It lives in the board's own shadow root. */
export class EarshotIdeaOwnComments extends LitElement {
  static override properties = {
    idea: { attribute: false },
    board: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
    isMine: { state: true },
  };
  /** The id of the idea. */
  idea!: string;
  board!: Board;
  store!: IdeaBoardStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  /** The person has said that what was sent from this device is theirs. */
  private isMine = false;
  readonly #words = new WordsController(this, 'thread', english);
  readonly #writing = new WordsController(this, 'writing', writingEnglish);
  readonly #stores = new StoreController(this);
  /** What was said of each act. */
  #heard: ReadonlyMap<string, BoardAct['state']> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#stores.bind(this.store);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
    this.#tell();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const hidden = this.#comments.filter((comment) => !this.#shows(comment)).length;
    return html`
      ${this.#comments
        .filter((comment) => this.#shows(comment))
        .map((comment) => this.#renderComment(comment, words))}
      ${this.#acts.filter(({ state }) => state !== 'sent').map((act) => this.#renderAct(act, words))}
      ${
        hidden
          ? html`<p class="choices">
              ${words.hidden(hidden)}
              <button type="button" class="secondary" @click=${this.#show}>
                ${words.showMine}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #renderComment(comment: OwnComment, words: Words['thread']): TemplateResult {
    const { safety } = this.board.about;
    const isWithheld = comment.state === 'withheld';
    return html`
      <div class="voice private">
        <p class="byline" tabindex="-1">
          <strong>${words.comment}</strong>
          <span class="quiet">${isWithheld ? words.withheld : words.waiting}</span>
        </p>
        <p class="prose">${written(comment.text)}</p>
        ${isWithheld && comment.reason ? html`<p>${words.withheldBecause} ${written(comment.reason)}</p>` : nothing}
        ${
          isWithheld && safety
            ? html`<p class="quiet">
                ${words.complain} ${organiserText(safety.complaints, this.language)}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  /** With "Is this yours?" the words do not show until that is answered. */
  #renderAct(act: BoardAct, words: Words['thread']): TemplateResult {
    const text = act.deed.verb === 'postComment' ? act.deed.comment.text : '';
    return html`
      <div class="voice private">
        <p class="byline"><strong>${words.comment}</strong></p>
        ${act.state === 'asking' ? nothing : html`<p class="prose">${written(text)}</p>`}
        <earshot-act .act=${act} .store=${this.store}></earshot-act>
      </div>
    `;
  }

  get #comments(): readonly OwnComment[] {
    const comments = this.store.$mine.get()?.comments ?? [];
    return comments.filter(
      ({ idea, state }) => idea === this.idea && (state === 'waiting' || state === 'withheld'),
    );
  }

  get #acts(): readonly BoardAct[] {
    return this.store.$acts
      .get()
      .filter(({ deed }) => deed.verb === 'postComment' && deed.of === this.idea);
  }

  /** What was not sent while this page is open is not shown unasked: somebody else may sit here now. */
  #shows({ id }: OwnComment): boolean {
    return this.isMine || this.#acts.some(({ receipt }) => receipt && sends(receipt, id));
  }

  /** Says what becomes of a comment once it is known; what is so from the beginning is only shown. */
  #tell(): void {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return;
    const heard = this.#heard;
    const acts = this.#acts;
    this.#heard = new Map(acts.map(({ id, state }) => [id, state]));
    for (const act of acts) {
      if (!heard || heard.get(act.id) === act.state) continue;
      if (act.state === 'sent') this.say(words.sent(this.#readingHours));
      else if (act.state !== 'sending') this.say(sayAct(act, writing));
      if (act.error) this.dispatchEvent(new EarshotErrorEvent(act.error));
    }
  }

  get #readingHours(): string {
    return choose(this.board.about.safety?.readingHours, this.language).text;
  }

  /** Focus goes to what is shown, for the button is gone. */
  readonly #show = async (): Promise<void> => {
    this.isMine = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.byline[tabindex]')?.focus();
  };
}

const sends = (receipt: NonNullable<BoardAct['receipt']>, comment: string): boolean =>
  'comment' in receipt && receipt.comment.id === comment;
