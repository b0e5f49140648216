import { safeHref, type PollClient } from '@earshot/client';
import type { Poll, Vote } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * Where the ballots lie so that anyone can count again, and how a person finds the own one.
 * @param final Whether nothing can change any more.
 */
export function renderChecking(
  { capabilities, findable }: Poll,
  client: PollClient | undefined,
  vote: Vote | null | undefined,
  final: boolean | undefined,
  words: Words['results'],
): TemplateResult | typeof nothing {
  const published = final && capabilities.includes('ballots') && client;
  const mark = findable ? vote?.mark : undefined;
  const link = (file: string, label: string) => {
    const href = safeHref(client?.address(file));
    return href ? html`<li><a href=${href}>${label}</a></li>` : nothing;
  };
  if (!published && !mark) return nothing;
  return html`<div class="checking">
    ${
      published
        ? html`<ul class="files">
              ${link('ballots.csv', words.ballotsCsv)} ${link('ballots.json', words.ballotsJson)}
            </ul>
            <p class="quiet prose">${words.countAgain}</p>`
        : nothing
    }
    ${
      mark
        ? html`<p class="quiet prose">
            ${published ? nothing : words.published}
            ${words.mark(mark.match(/.{1,4}/g)?.join('-') ?? '')} ${words.markProves}
          </p>`
        : nothing
    }
  </div>`;
}
