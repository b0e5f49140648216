import type { Group } from '@earshot/client/contract';
import { sayMonth, type Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';

/** What was done to reach a group, and what changed because of it: finished steps, by month. */
export function renderSteps(
  { steps }: Group,
  words: Words['prompt'],
  language: string,
): TemplateResult | typeof nothing {
  if (!steps.length) return nothing;
  return html`
    <ul class="steps">
      ${steps.map(({ kind, month, text }) => {
        const when = sayMonth(words, month);
        const what = organiserText(text, language);
        return kind === 'changed'
          ? html`<li><strong>${words.whatChanged}</strong> ${what} <span>(${when})</span></li>`
          : html`<li>${when}: ${what}</li>`;
      })}
    </ul>
  `;
}
