import type { Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../kit/about/about.js';
import { sayClosing } from '../say-poll.js';

/** What stands quietly below: until when, other ways to take part, what is kept and where. */
export class EarshotPollFoot extends LitElement {
  static override properties = {
    poll: { attribute: false },
    words: { attribute: false },
    held: { attribute: false },
    mayKeep: { attribute: false },
    forget: { attribute: false },
  };
  poll!: Poll;
  words!: Words['poll'];
  /** Whether this device holds something of this poll. */
  held = false;
  /** Whether anything may be kept on this device. */
  mayKeep = true;
  /** Called when the person wants this device cleared. */
  forget!: () => void;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { poll, words } = this;
    return html`
      ${poll.state === 'open' ? html`<span>${sayClosing(poll, words)}</span>` : nothing}
      ${this.#renderTopic('ways', words.otherWays)}
      ${this.#renderTopic('privacy', words.whatHappens)}
      ${
        this.held
          ? html`<button class="link" @click=${this.forget}>${words.notYou}</button>`
          : poll.state === 'open'
            ? html`<span>${this.mayKeep ? words.nothingKept : words.storageOff}</span>`
            : nothing
      }
    `;
  }

  #renderTopic(topic: Topic, label: string): TemplateResult {
    return html`<earshot-topic
      .topic=${topic}
      .label=${label}
      .described=${this.poll}
    ></earshot-topic>`;
  }
}
