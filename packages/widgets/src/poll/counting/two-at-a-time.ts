import type { Results } from '@earshot/client/contract';
import { defeats, isCycle } from '@earshot/client/tally';

/** What of the results compares options. */
export type Compared = Pick<Results, 'counts' | 'pairs'>;

/** Ballots that put one option above another, and the other way round. */
export interface Duel {
  readonly count: number;
  readonly against: number;
}

/** Compares two options. */
export function duel({ pairs }: Pick<Results, 'pairs'>, option: string, other: string): Duel {
  const above = (one: string, two: string) =>
    pairs.find((pair) => pair.option === one && pair.over === two)?.count ?? 0;
  return { count: above(option, other), against: above(other, option) };
}

/** How many others an option beats. */
export function beatenBy({ pairs }: Pick<Results, 'pairs'>, option: string): number {
  return defeats(pairs).filter(({ winner }) => winner === option).length;
}

/** Options by how many others they beat. */
export function byDuels(results: Compared): string[] {
  return results.counts
    .map(({ option }) => ({ option, beaten: beatenBy(results, option) }))
    .sort((one, other) => other.beaten - one.beaten)
    .map(({ option }) => option);
}

/** Options that beat each other in a circle, each the next one and the last the first; empty where somebody is not beaten. */
export function circleIn(results: Compared): string[] {
  if (!isCycle(results)) return [];
  const all = defeats(results.pairs);
  const path: string[] = [];
  let at = results.counts[0]?.option;
  // Everyone is beaten by somebody: from one to who beats it leads back to one that was passed.
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    const loser = at;
    at = all.find((defeat) => defeat.loser === loser)?.winner;
  }
  return at === undefined ? [] : path.slice(path.indexOf(at)).reverse();
}
