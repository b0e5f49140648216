import type { About } from '@earshot/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { organiserText } from '../organiser-text.js';

/** Words of one's own, as far as they have been read. */
export interface OwnWords {
  readonly state: string;
  /** Why they are withheld, in the moderator's words. */
  readonly reason?: string | undefined;
}

/** What is said of them. */
export interface StateWords {
  readonly states: Readonly<Record<string, string>>;
  readonly readingHours: string;
  readonly withheldBecause: string;
  readonly complain: string;
}

/**
 * Where words of one's own are, and when they are read while they wait.
 * @param language The language of what the organiser wrote.
 */
export function renderState(
  { state }: OwnWords,
  { about: { safety } }: { readonly about: About },
  words: StateWords,
  language: string,
): TemplateResult | typeof nothing {
  const said = words.states[state];
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
  { state, reason = '' }: OwnWords,
  { about: { safety } }: { readonly about: About },
  words: StateWords,
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
