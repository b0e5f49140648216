import type { Poll } from '@earshot/client/contract';
import { sayDay, type Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { choose, organiserText } from '../../kit/organiser-text.js';

/** What happened, and when the next word is due. */
export function renderNext(
  { about: { happened, promise }, state }: Poll,
  words: Words['results'],
  language: string,
): TemplateResult {
  return html`
    ${
      happened.length
        ? html`<div>
            <strong id="happened">${words.happened}</strong>
            <ul class="said" aria-labelledby="happened">
              ${happened.map(
                ({ on, text }) =>
                  html`<li>${sayDay(words, on)}: ${organiserText(text, language)}</li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${
      promise && state !== 'paused'
        ? html`<p>
            ${words.nextWord(choose(promise.text, language).text, sayDay(words, promise.by))}
          </p>`
        : nothing
    }
  `;
}
