import type { Sort } from '@earshot/client/contract';
import type { IdeaRecord } from './records.js';

/** What ideas are sorted by, and the id: no two have the same. */
export type Rank = readonly (number | string)[];

export const prime = 2 ** 31 - 1;

/** A new idea's place among those that were read equally often: from 1 to 2^31 - 2. */
export function drawLot(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (random % (prime - 1));
}

/** The place that a lot gets by a seed. Multiplying by a prime's remainder mixes all lots and repeats none. */
export function shuffled(lot: number, seed: number): number {
  return Number((BigInt(lot) * BigInt(seed)) % BigInt(prime));
}

/** Whether a seed is one that shuffles: from 1 to 2^31 - 2. */
export const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed > 0 && seed < prime;

/** Whether the first of these ranks at the top: only `least-read` goes up. */
export const rises = (sort: Sort): boolean => sort === 'least-read';

/**
 * Where an idea stands in an order.
 * @param views how often it had been read when the order was taken
 */
export function rankOf(sort: Sort, idea: IdeaRecord, views: number, seed: number): Rank {
  const { id, lot, shownAt, support, comments } = idea;
  switch (sort) {
    case 'least-read':
      return [views, shuffled(lot, seed), id];
    case 'newest':
      return [shownAt ?? '', id];
    case 'most-supported':
      return [support, id];
    case 'most-discussed':
      return [comments, id];
  }
}

/** Whether a rank that a cursor brought back is one of this order. */
export function isRankOf(sort: Sort, rank: readonly unknown[]): rank is Rank {
  return rank.map(kindOf).join() === partTypes[sort];
}

/** An id or a time holds nothing that a database could not compare. */
function kindOf(part: unknown): string {
  if (typeof part === 'string') return /^[\w:.-]*$/.test(part) ? 'string' : 'other';
  return Number.isSafeInteger(part) ? 'number' : 'other';
}

const partTypes: Record<Sort, string> = {
  'least-read': 'number,number,string',
  newest: 'string,string',
  'most-supported': 'number,string',
  'most-discussed': 'number,string',
};

/** Compares two ranks of one order, the lower first. */
export function compareRanks(one: Rank, other: Rank): number {
  const index = one.findIndex((part, at) => part !== other[at]);
  const [left = 0, right = 0] = [one[index], other[index]];
  return index === -1 ? 0 : left < right ? -1 : 1;
}
