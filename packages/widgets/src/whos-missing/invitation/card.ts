import type { Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { choose } from '../../kit/organiser-text.js';

/** What an invitation consists of, in one language. */
export interface Invitation {
  readonly prompt: Prompt;
  readonly message: string;
  readonly link: string;
  /** The language of what the organiser wrote. */
  readonly language: string;
  readonly words: Words['invitation'];
}

/**
 * A card to put into somebody's hand: it asks nothing of them, and leads to the page or to a person.
 * @param code The link as a QR code.
 */
export function renderCard(
  { prompt, message, link, language, words }: Invitation,
  code: TemplateResult | typeof nothing,
): TemplateResult {
  const { otherWays } = prompt.about;
  return html`
    <main dir="auto">
      <h1>${choose(prompt.question, language).text}</h1>
      <p class="message">${message}</p>
      <div class="way">
        ${code}
        <div>
          <p>${words.scan}</p>
          <p class="link"><bdi dir="ltr">${withoutScheme(link)}</bdi></p>
        </div>
      </div>
      ${
        otherWays.length
          ? html`<ul>
              ${otherWays.map(({ label }) => html`<li>${choose(label, language).text}</li>`)}
            </ul>`
          : nothing
      }
    </main>
  `;
}

/** An address as people type it. */
export const withoutScheme = (link: string): string => link.replace(/^https?:\/\//, '');
