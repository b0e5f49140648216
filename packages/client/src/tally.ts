import type { Influence } from './contract/about.js';
import type { Counting, Rule } from './contract/counting.js';
import type { Poll } from './contract/poll.js';
import type { Results } from './contract/results.js';
import type { BallotRead } from './contract/vote.js';

/** Equal ballots, and how many there are of them. */
export interface Pile {
  readonly ballot: BallotRead;
  readonly count: number;
}

/** What a poll must say of itself to be counted. */
export interface Countable extends Pick<Poll, 'kind'> {
  readonly counting: Counting;
  readonly options: readonly { readonly id: string }[];
}

/** What was counted of a set of ballots; see `Results` for each part. */
export type Tally = Pick<
  Results,
  'turnout' | 'counts' | 'rounds' | 'pairs' | 'unsure' | 'needToKnow' | 'ownWords'
> & { readonly winners: string[] };

/** The rule that a poll names, else the usual one of its kind. */
export function ruleOf({ kind, counting }: Pick<Countable, 'kind' | 'counting'>): Rule {
  const usual = { one: 'most-votes', several: 'most-votes', ranked: 'instant-run-off' } as const;
  return counting.rule ?? (kind === 'dots' ? 'most-dots' : usual[kind]);
}

/** Counts ballots by the poll's rule; their order does not matter. */
export function tally({ kind, options }: Countable, piles: Iterable<Pile>): Tally {
  const counts = new Map(options.map(({ id }) => [id, 0]));
  const sum = { turnout: 0, unsure: 0, needToKnow: 0, ownWords: 0 };
  const add = (id: string, count: number) => {
    const before = counts.get(id);
    if (before !== undefined) counts.set(id, before + count);
  };
  for (const { ballot, count } of piles) {
    sum.turnout += count;
    if (ballot.unsure) sum.unsure += count;
    if (ballot.needToKnow !== undefined) sum.needToKnow += count;
    if (ballot.ownWords !== undefined) sum.ownWords += count;
    if (kind === 'dots')
      for (const { option, dots } of ballot.dots ?? []) add(option, dots * count);
    else for (const id of new Set(ballot.options)) add(id, count);
  }
  const listed = [...counts].map(([option, count]) => ({ option, count }));
  return { ...sum, counts: listed, rounds: [], pairs: [], winners: leaders(listed) };
}

/** The options with the most votes: one, several when they tie, none when nobody chose an option. */
export function leaders(counts: readonly { option: string; count: number }[]): string[] {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most).map(({ option }) => option);
}

/** The share of a whole in percent, rounded to whole numbers; 0 of nothing. */
export function percentage(count: number, whole: number): number {
  return whole > 0 ? Math.round((count / whole) * 100) : 0;
}

/** Whether a poll of this influence decides something, so that a rule and a winner are named. */
export function decides(influence: Influence | undefined): boolean {
  return influence === 'deciding-together' || influence === 'you-decide';
}
