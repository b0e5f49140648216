import type { Board } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { IdeaListStore } from './list.store.js';

/** The orders that this back end has, the one that is shown among them; nothing where there is but one. */
export function renderSorts(
  { sorts }: Board,
  list: IdeaListStore,
  words: Words['board'],
): TemplateResult | typeof nothing {
  const known = sorts.filter((sort): sort is keyof typeof words.sorts => sort in words.sorts);
  if (known.length < 2) return nothing;
  const { finding } = list.$list.get();
  // What a search finds is in an order of its own.
  if (finding.words) return nothing;
  const current = finding.sort ?? known[0];
  return html`
    <div class="sorts" role="group" aria-labelledby="sort-by">
      <span id="sort-by" class="label">${words.sortBy}</span>
      ${known.map(
        (sort) =>
          html`<button
            class="sort"
            aria-pressed=${sort === current}
            @click=${() => list.show({ ...finding, sort })}
          >
            ${words.sorts[sort]}
          </button>`,
      )}
    </div>
  `;
}
