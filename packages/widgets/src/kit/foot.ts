import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from './about/about.js';
import type { Introduced } from './head.js';
import { sayClosing, type PurposeWords } from './say-about.js';

/** What a widget says at its foot in words of its own. */
export interface FootWords extends PurposeWords {
  readonly whatHappens: string;
  readonly storageOff: string;
  readonly notYou: string;
}

/**
 * What stands quietly below: until when, other ways to take part, what is kept and where.
 * @param mayKeep Whether anything may be kept on this device.
 * @param forget Clears this device; absent where it holds nothing of this widget.
 */
export function renderFoot(
  asked: Introduced,
  words: FootWords,
  mayKeep: boolean,
  forget: (() => Promise<void>) | undefined,
): TemplateResult {
  const topic = (name: Topic, label: string) =>
    html`<earshot-topic .topic=${name} .label=${label} .described=${asked}></earshot-topic>`;
  const isOpen = asked.state === 'open';
  return html`
    <div class="foot">
      ${isOpen ? html`<span>${sayClosing(asked.about, words)}</span>` : nothing}
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
