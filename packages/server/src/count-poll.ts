import { type Avenue, avenues } from '@earshot/client/contract';
import { tally } from '@earshot/client/tally';
import { optionsOf } from './poll-view.js';
import { needsCode } from './store/code-rules.js';
import type { AvenuePile, Counted, StoredPoll } from './store/store.js';

/**
 * What the ballots of a poll come to, by its own rule.
 * @param codes how many were given out
 */
export function countPoll(
  stored: StoredPoll,
  piles: readonly AvenuePile[],
  codes: number,
): Counted {
  return {
    ...tally({ ...stored.content, options: optionsOf(stored) }, piles),
    avenues: countAvenues(piles),
    codes: needsCode(stored) ? codes : null,
  };
}

function countAvenues(piles: readonly AvenuePile[]): { avenue: Avenue; count: number }[] {
  const countOf = (avenue: Avenue) =>
    piles.reduce((sum, pile) => sum + (pile.avenue === avenue ? pile.count : 0), 0);
  return avenues
    .map((avenue) => ({ avenue, count: countOf(avenue) }))
    .filter(({ count }) => count > 0);
}
