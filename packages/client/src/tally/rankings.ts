import type { BallotRead } from '../contract/vote.js';

/** Equal ballots, and how many there are of them. */
export interface Pile {
  readonly ballot: BallotRead;
  readonly count: number;
}

/** Ballots with the same ranking, from the first choice on. */
export interface Ranking {
  readonly ranks: readonly (readonly string[])[];
  readonly count: number;
}

/** Ballots that hold a ranking. Options that the poll does not have (any more) are passed over, as is a repetition. */
export function rankingsOf(options: readonly string[], piles: Iterable<Pile>): Ranking[] {
  const rankings: Ranking[] = [];
  for (const { ballot, count } of piles) {
    if (!ballot.ranking?.some((rank) => rank.length > 0)) continue;
    const known = new Set(options);
    const ranks = ballot.ranking.map((rank) => rank.filter((option) => known.delete(option)));
    rankings.push({ ranks: ranks.filter((rank) => rank.length > 0), count });
  }
  return rankings;
}
