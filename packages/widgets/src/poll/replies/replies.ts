import type { Poll, Reply } from '@earshot/client/contract';
import { sayDayOf, type Words } from '@earshot/client/words';
import { replies as english } from '@earshot/client/words/en/replies';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import { parts, tokens } from '../../kit/tokens.styles.js';
import { WordsController } from '../../kit/words-controller.js';
import type { PollStore } from '../poll.store.js';
import { repliesStyles } from './replies.styles.js';

/** What the host replied to "I need to know more": one line that opens, open already for those who asked. */
export class EarshotPollReplies extends LitElement {
  static override styles = [tokens, parts, repliesStyles];
  static override properties = {
    poll: { attribute: false },
    store: { attribute: false },
    opened: { state: true },
  };
  poll!: Poll;
  /** Knows which questions were this person's; absent in a preview. */
  store: PollStore | undefined;
  /** What the person chose; `undefined` until then. */
  private opened: boolean | undefined;
  readonly #words = new WordsController(this, 'replies', english);
  readonly #stores = new StoreController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') && this.store) this.#stores.bind(this.store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const { replies } = this.poll;
    if (!words || !replies.length) return nothing;
    const mine = replies.filter(({ id }) => this.#asked(id));
    const open = this.opened ?? mine.length > 0;
    const sorted = [...mine, ...replies.filter(({ id }) => !this.#asked(id))];
    return html`
      <button
        class="link"
        aria-expanded=${open}
        aria-controls="replies"
        @click=${() => (this.opened = !open)}
      >
        ${words.asked(replies.length)}
      </button>
      <ul id="replies" ?hidden=${!open}>
        ${sorted.map((reply) => this.#renderReply(reply, words))}
      </ul>
    `;
  }

  #renderReply({ id, question, reply, at }: Reply, words: Words['replies']): TemplateResult {
    const { host, timeZone } = this.poll.about;
    const { language } = this.#words;
    return html`<li>
      <p class="question">
        ${organiserText(question, language)}
        ${this.#asked(id) ? html`<span class="tick">✓&nbsp;${words.youAsked}</span>` : nothing}
      </p>
      <p>${organiserText(reply, language)}</p>
      <p class="quiet">${words.replied(host?.name ?? '', sayDayOf(words, at, timeZone))}</p>
    </li>`;
  }

  #asked(reply: string): boolean {
    return this.store?.$vote.get()?.replies.includes(reply) ?? false;
  }
}
