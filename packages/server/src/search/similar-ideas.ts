import type { Idea, SimilarQuery } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { BoardStore, Indexed } from '../store/boards/board-store.js';
import { rarity } from './rarity.js';
import { candidates } from './candidates.js';
import { inTitle } from './terms.js';
import { textPlace, termsOfUnits, type Unit, unitsOf } from './units.js';

/** So many are shown at most. */
const maximumSimilar = 5;
/** An idea is close from here on, where 1 is an idea of the same words. */
const closeFrom = 0.2;
/** A word that the thesaurus does not know says less than a concept: it may be the way somebody talks. */
const unknownWord = 0.5;
/** A concept close by counts for so much of the concept itself. */
const nearby = 0.35;
/** The same word counts for so much more than another word for the same. */
const sameWord = 1.15;

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
  const { total, counts } = await store.countTerms(board, termsOfUnits(units));
  const rarityOf = (term: string) => rarity(counts.get(term) ?? 0, total);
  const found = await store.findByTerms(board, candidates(termsOfUnits(units), counts));
  const ids = found
    .map((idea) => ({ id: idea.id, closeness: closeness(units, idea, rarityOf) }))
    .filter((one) => one.closeness >= closeFrom)
    .toSorted((a, b) => b.closeness - a.closeness || (a.id < b.id ? -1 : 1))
    .slice(0, maximumSimilar)
    .map(({ id }) => id);
  return ids.length > 0 ? store.readIdeas(board, ids, { now }) : [];
}

/** How much of both texts is the same, from 0 to 1. */
export function closeness(
  units: readonly Unit[],
  { terms }: Indexed,
  rarityOf: (term: string) => number,
): number {
  const held = new Set(terms);
  const placeOf = (term: string) => (held.has(inTitle(term)) ? 1 : held.has(term) ? textPlace : 0);
  let said = 0;
  let shared = 0;
  for (const unit of units) {
    const weight = rarityOf(unit.term) * unit.place * (unit.isConcept ? 1 : unknownWord);
    const best = Math.max(placeOf(unit.term), ...unit.near.map((term) => placeOf(term) * nearby));
    const same = unit.isConcept && unit.stems.some((stem) => held.has(stem)) ? sameWord : 1;
    said += weight;
    shared += weight * best * same;
  }
  return shared / Math.sqrt(said * massOf(terms) || 1);
}

/** How much a found idea says: like what a query says, but for the rarity of words that the query does not have. */
function massOf(terms: readonly string[]): number {
  const titles = new Set(terms.filter((term) => term.startsWith('t')));
  return terms
    .filter((term) => !term.startsWith('t'))
    .reduce((sum, term) => {
      const place = titles.has(inTitle(term)) ? 1 : textPlace;
      return sum + place * (term.startsWith('c') ? 4 : 0.5);
    }, 0);
}
