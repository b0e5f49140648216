import type { Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../kit/about/about.js';
import { sayClosing } from './say-poll.js';

/**
 * What stands quietly below: until when, other ways to take part, what is kept and where.
 * @param mayKeep Whether anything may be kept on this device.
 * @param forget Clears this device; absent where it holds nothing of this poll.
 */
export function renderFoot(
  poll: Poll,
  words: Words['poll'],
  mayKeep: boolean,
  forget: (() => Promise<void>) | undefined,
): TemplateResult {
  const topic = (name: Topic, label: string) =>
    html`<earshot-topic .topic=${name} .label=${label} .described=${poll}></earshot-topic>`;
  const isOpen = poll.state === 'open';
  return html`
    <div class="foot">
      ${isOpen ? html`<span>${sayClosing(poll, words)}</span>` : nothing}
      ${topic('ways', words.otherWays)} ${topic('privacy', words.whatHappens)}
      ${
        forget
          ? html`<button class="link" @click=${forget}>${words.notYou}</button>`
          : isOpen
            ? html`<span>${mayKeep ? words.nothingKept : words.storageOff}</span>`
            : nothing
      }
    </div>
  `;
}
