import type { Idea, SimilarQuery } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { BoardStore } from '../store/boards/board-store.js';
import { candidates } from './candidates.js';
import { Comparison } from './closeness.js';
import { rarity } from './rarity.js';
import { ownTerms, termsOfUnits, unitsOf } from './units.js';

/** So many are shown at most. */
const maximumSimilar = 5;
/** An idea is close if so much of both texts is the same, */
const enoughShared = 0.19;
/** and so much of it at all, in nats: two or three rare things; of a few words, so much of what they say. */
const enoughEvidence = 9;
const enoughOfFew = 0.6;

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
  const comparison = new Comparison(units, (term) => rarity(counts.get(term) ?? 0, total));
  const needed = Math.min(enoughEvidence, comparison.said * enoughOfFew);
  const found = await store.findByTerms(board, candidates(ownTerms(units), counts));
  const ids = found
    .map((idea) => ({ id: idea.id, ...comparison.with(idea) }))
    .filter(({ share, evidence }) => share >= enoughShared && evidence >= needed)
    .toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, maximumSimilar)
    .map(({ id }) => id);
  return ids.length > 0 ? store.readIdeas(board, ids, { now }) : [];
}
