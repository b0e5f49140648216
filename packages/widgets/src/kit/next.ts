import type { Poll } from '@earshot/client/contract';
import { sayDay, type DateWords } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { choose, organiserText } from './organiser-text.js';

/** What a widget says of what comes after it. */
export interface NextWords extends DateWords {
  readonly happened: string;
  nextWord(promise: string, date: string): string;
}

/** What happened, and when the next word is due. */
export function renderNext(
  { about: { happened, promise }, state }: Pick<Poll, 'about' | 'state'>,
  words: NextWords,
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
