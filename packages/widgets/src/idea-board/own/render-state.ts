import type { Board, OwnComment, OwnIdea } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';

/**
 * Where words of one's own are, and when they are read while they wait.
 * @param language The language of what the organiser wrote.
 */
export function renderState(
  { state }: OwnIdea | OwnComment,
  { about: { safety } }: Board,
  words: Words['ownIdeas'],
  language: string,
): TemplateResult | typeof nothing {
  const said = words.states[state as keyof typeof words.states];
  if (!said) return nothing;
  return html`
    <p class="state" data-state=${state}>${said}</p>
    ${
      state === 'waiting' && safety
        ? html`<p class="quiet">
            ${words.readingHours} ${organiserText(safety.readingHours, language)}
          </p>`
        : nothing
    }
  `;
}

/** Why words are withheld, and how to complain. */
export function renderReason(
  { state, reason = '' }: OwnIdea | OwnComment,
  { about: { safety } }: Board,
  words: Words['ownIdeas'],
  language: string,
): TemplateResult | typeof nothing {
  if (state !== 'withheld') return nothing;
  return html`
    <div class="notice">
      <p>${words.withheldBecause} <bdi dir="auto">${reason}</bdi></p>
      ${
        safety
          ? html`<p>${words.complain} ${organiserText(safety.complaints, language)}</p>`
          : nothing
      }
    </div>
  `;
}
