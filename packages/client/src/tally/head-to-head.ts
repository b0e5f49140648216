import type { Counting } from '../contract/counting.js';
import type { Pair, Results } from '../contract/results.js';
import { leaders } from './leaders.js';
import type { Ranking } from './rankings.js';

/** One option beats another when two are compared, and by how many ballots. */
export interface Defeat {
  readonly winner: string;
  readonly loser: string;
  readonly margin: number;
}

/** What of the results says who wins head to head. */
export type Compared = Pick<Results, 'counts' | 'pairs'>;

/** Compares every two options, both ways, in the poll's order. Options that a ballot leaves out come after those it ranks. */
export function comparePairs(options: readonly string[], rankings: readonly Ranking[]): Pair[] {
  const above = new Map(options.map((option) => [option, new Map<string, number>()]));
  for (const { ranks, count } of rankings) {
    const behind = new Set(options);
    for (const rank of ranks) {
      for (const option of rank) behind.delete(option);
      for (const option of rank) {
        const row = above.get(option);
        for (const over of behind) row?.set(over, (row.get(over) ?? 0) + count);
      }
    }
  }
  return options.flatMap((option) =>
    options
      .filter((over) => over !== option)
      .map((over) => ({ option, over, count: above.get(option)?.get(over) ?? 0 })),
  );
}

/** Every defeat of one option by another; two that as many ballots prefer are in none. */
export function defeats(pairs: readonly Pair[]): Defeat[] {
  const key = (option: string, over: string) => JSON.stringify([option, over]);
  const counts = new Map(pairs.map(({ option, over, count }) => [key(option, over), count]));
  return pairs
    .map(({ option, over, count }) => ({
      winner: option,
      loser: over,
      margin: count - (counts.get(key(over, option)) ?? 0),
    }))
    .filter(({ margin }) => margin > 0);
}

/**
 * Who wins head to head: the option that beats every other one. Where none does, by the named answer: whose largest
 * defeat is smallest, in ballots between the two (minimax by margins), or all among whom the decider picks.
 * @returns One; several where they tie or the decider must pick; none where no ballot prefers one to another.
 */
export function headToHeadWinners({ counts, pairs }: Compared, cycle: Counting['cycle']): string[] {
  // A lone option is compared with nothing: it wins once somebody ranks it.
  if (pairs.every(({ count }) => count === 0)) return counts.length === 1 ? leaders(counts) : [];
  const options = counts.map(({ option }) => option);
  return cycle === 'decider'
    ? unbeatenTogether(options, defeats(pairs))
    : leastBeaten(options, defeats(pairs));
}

/** Whether the comparisons go round in a circle: every option is beaten by another one. */
export function isCycle({ counts, pairs }: Compared): boolean {
  const beaten = new Set(defeats(pairs).map(({ loser }) => loser));
  return beaten.size > 0 && counts.every(({ option }) => beaten.has(option));
}

function leastBeaten(options: readonly string[], all: readonly Defeat[]): string[] {
  const largest = options.map((option) =>
    Math.max(0, ...all.filter(({ loser }) => loser === option).map(({ margin }) => margin)),
  );
  return options.filter((_, index) => largest[index] === Math.min(...largest));
}

/**
 * The smallest sets of options that nobody outside beats, taken together (the Schwartz set; where no two options are
 * equal it is the Smith set).
 */
function unbeatenTogether(options: readonly string[], all: readonly Defeat[]): string[] {
  const beats = new Map(options.map((option) => [option, reach(option, all)]));
  return options.filter((option) =>
    options.every((other) => !beats.get(other)?.has(option) || beats.get(option)?.has(other)),
  );
}

/** Whom an option beats, or would by way of others that it beats. */
function reach(option: string, all: readonly Defeat[]): Set<string> {
  const reached = new Set<string>();
  const from = [option];
  for (let next = from.pop(); next !== undefined; next = from.pop())
    for (const { winner, loser } of all) {
      if (winner !== next || reached.has(loser)) continue;
      reached.add(loser);
      from.push(loser);
    }
  return reached;
}
