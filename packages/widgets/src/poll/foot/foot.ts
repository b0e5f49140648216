import type { Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Topic } from '../../kit/about/about.js';
import { loadAbout } from '../later.js';
import { sayClosing } from '../say-poll.js';

/** What stands quietly below: until when, other ways to take part, what is kept and where. */
export class EarshotPollFoot extends LitElement {
  @property({ attribute: false }) poll!: Poll;
  @property({ attribute: false }) words!: Words['poll'];
  /** Whether this device holds something of this poll. */
  @property({ attribute: false }) held = false;
  /** Whether anything may be kept on this device. */
  @property({ attribute: false }) mayKeep = true;
  /** Called when the person wants this device cleared. */
  @property({ attribute: false }) forget!: () => void;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { poll, words } = this;
    return html`
      <span>${poll.state === 'open' ? sayClosing(poll, words) : ''}</span>
      ${this.#renderTopic('ways', words.otherWays)}
      ${this.#renderTopic('privacy', words.whatHappens)}
      ${
        this.held
          ? html`<button class="link" @click=${this.forget}>${words.notYou}</button>`
          : html`<span>${this.mayKeep ? words.nothingKept : words.storageOff}</span>`
      }
    `;
  }

  #renderTopic(topic: Topic, label: string): TemplateResult {
    return html`<earshot-topic
      .topic=${topic}
      .label=${label}
      .described=${this.poll}
      .load=${loadAbout}
    ></earshot-topic>`;
  }
}
