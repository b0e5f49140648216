import type { Idea, SimilarQuery } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { BoardStore, Indexed } from '../store/boards/board-store.js';
import { candidates } from './candidates.js';
import { Comparison } from './closeness.js';
import { rarity } from './rarity.js';
import { markOf } from './terms.js';
import { unitsOf } from './units.js';

/** So many are shown at most. */
const maximumSimilar = 5;
/** An idea is close from here on. */
const closeFrom = 0.17;
/** In the order, an idea in the other language counts for so much: most people would rather join one in their own. */
const otherLanguage = 0.8;

/**
 * Ideas that say something close, the closest first; five at most, none where nothing is close. The words are not kept.
 * @param now milliseconds since 1970
 */
export async function findSimilar(
  store: BoardStore,
  board: string,
  { title, text, lang }: InferOutput<typeof SimilarQuery>,
  now: number,
): Promise<Idea[]> {
  const units = unitsOf({ title, text, lang });
  const own = units.map(({ term }) => term);
  const terms = [...new Set([...own, ...units.flatMap(({ near }) => near)])];
  const { total, counts } = await store.countTerms(board, terms);
  const comparison = new Comparison(units, (term) =>
    rarity(typeof term === 'number' ? term * total : (counts.get(term) ?? 0), total),
  );
  const found = await store.findByTerms(board, candidates(own, counts));
  const isJustBegun = text.trim() === '';
  const mark = markOf(units.flatMap(({ term, stems }) => [term, ...stems]));
  const ids = found
    .map((idea) => ({ ...idea, closeness: comparison.with(idea) }))
    .filter(
      (idea) =>
        (idea.closeness >= closeFrom && comparison.isTold(idea)) ||
        (isJustBegun && comparison.isSaidInTitle(idea)),
    )
    .map(({ closeness, ...idea }) => ({
      ...idea,
      rank: rounded(closeness * (markOf(idea.terms) === mark ? 1 : otherLanguage)),
    }))
    .toSorted((a, b) => b.rank - a.rank || compareTerms(a, b))
    .slice(0, maximumSimilar)
    .map(({ id }) => id);
  return ids.length > 0 ? store.readIdeas(board, ids, now) : [];
}

/** Stores tell terms in orders of their own, and sums differ in the last digits with the order. */
const rounded = (closeness: number) => Math.round(closeness * 1e6) / 1e6;

/** Ids differ from store to store; what is said does not. */
function compareTerms(a: Indexed, b: Indexed): number {
  const [one, other] = [a, b].map(({ terms }) => terms.toSorted().join(' '));
  if (one === other) return a.id < b.id ? -1 : 1;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
