import type { Board, OwnComment, OwnIdea } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';

/**
 * Where words of one's own are: when they are read while they wait, why they are withheld and how to complain.
 * @param language The language of what the organiser wrote.
 */
export function renderState(
  { state, reason }: OwnIdea | OwnComment,
  { about: { safety } }: Board,
  words: Words['ownIdeas'],
  language: string,
): TemplateResult {
  const said = words.states[state as keyof typeof words.states];
  return html`
    ${said ? html`<p class="state" data-state=${state}>${said}</p>` : nothing}
    ${
      state === 'waiting' && safety
        ? html`<p class="quiet">
            ${words.readingHours} ${organiserText(safety.readingHours, language)}
          </p>`
        : nothing
    }
    ${state === 'withheld' ? renderReason(reason) : nothing}
  `;

  function renderReason(reason = ''): TemplateResult {
    return html`<div class="notice">
      <p>${words.withheldBecause} <bdi dir="auto">${reason}</bdi></p>
      ${safety ? html`<p>${words.complain} ${organiserText(safety.complaints, language)}</p>` : nothing}
    </div>`;
  }
}
