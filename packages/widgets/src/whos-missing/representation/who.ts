import type { Prompt } from '@earshot/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { loadEquality, loadRepresentation } from '../later.js';
import type { WhosMissingStore } from '../whos-missing.store.js';

/**
 * Who took part, and the questions about it, where the organiser wants them.
 * @param hasActed Whether the person has done something here: they are asked after that, if at all.
 * @param language The language of what the organiser wrote.
 * @param level The level of a heading among the page's.
 */
export function renderWho(
  { equality, capabilities }: Prompt,
  store: WhosMissingStore,
  hasActed: boolean,
  language: string,
  level: number,
): TemplateResult | typeof nothing {
  if (!equality.length) return nothing;
  const isTold = capabilities.includes('representation');
  if (hasActed) void loadEquality();
  if (isTold) void loadRepresentation();
  return html`
    ${
      hasActed
        ? html`<earshot-equality
            .store=${store}
            .language=${language}
            .level=${level}
          ></earshot-equality>`
        : nothing
    }
    ${
      isTold
        ? html`<earshot-representation
            .store=${store}
            .language=${language}
          ></earshot-representation>`
        : nothing
    }
  `;
}
