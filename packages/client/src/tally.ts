import type { Influence } from './contract/about.js';
import type { Counting } from './contract/counting.js';
import type { Poll } from './contract/poll.js';
import type { Results } from './contract/results.js';
import { comparePairs, headToHeadWinners } from './tally/head-to-head.js';
import { leaders } from './tally/leaders.js';
import { type Pile, rankingsOf } from './tally/rankings.js';
import { ruleOf } from './tally/rule.js';
import { runOff, runOffWinners } from './tally/run-off.js';

export { type Defeat, defeats, headToHeadWinners, isCycle } from './tally/head-to-head.js';
export { leaders } from './tally/leaders.js';
export { percentage } from './tally/percentage.js';
export type { Pile } from './tally/rankings.js';
export { countingOf, type KnownCounting, ruleOf } from './tally/rule.js';
export { runOffWinners } from './tally/run-off.js';

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

/** Counts ballots by the poll's rule; neither their order matters nor how equal ones are piled. */
export function tally(poll: Countable, piles: Iterable<Pile>): Tally {
  const cast = [...piles];
  const ids = poll.options.map(({ id }) => id);
  const counted = poll.kind === 'ranked' ? countRanks(poll, ids, cast) : countHeld(poll, ids, cast);
  const ballots = (holds: (ballot: Pile['ballot']) => unknown) =>
    cast.reduce((sum, { ballot, count }) => sum + (holds(ballot) ? count : 0), 0);
  return {
    turnout: ballots(() => true),
    ...counted,
    unsure: ballots(({ unsure }) => unsure),
    needToKnow: ballots(({ needToKnow }) => needToKnow !== undefined),
    ownWords: ballots(({ ownWords }) => ownWords !== undefined),
  };
}

type Counted = Pick<Tally, 'counts' | 'rounds' | 'pairs' | 'winners'>;

/** Ballots that hold each option, or the dots it was given. Options that the poll does not have (any more) are passed over. */
function countHeld({ kind }: Countable, ids: readonly string[], piles: readonly Pile[]): Counted {
  const sums = new Map(ids.map((id) => [id, 0]));
  const add = (id: string, count: number) => {
    const before = sums.get(id);
    if (before !== undefined) sums.set(id, before + count);
  };
  for (const { ballot, count } of piles) {
    if (kind === 'dots')
      for (const { option, dots } of ballot.dots ?? []) add(option, dots * count);
    else for (const id of new Set(ballot.options)) add(id, count);
  }
  const counts = [...sums].map(([option, count]) => ({ option, count }));
  return { counts, rounds: [], pairs: [], winners: leaders(counts) };
}

/** First choices, the run-off and the comparison of every two: all are shown, whichever the poll's rule goes by. */
function countRanks(poll: Countable, ids: readonly string[], piles: readonly Pile[]): Counted {
  const rankings = rankingsOf(ids, piles);
  const rounds = runOff(ids, rankings, poll.counting);
  const counts = rounds[0]?.counts ?? [];
  const pairs = comparePairs(ids, rankings);
  const rule = ruleOf(poll);
  if (rule === 'instant-run-off') return { counts, rounds, pairs, winners: runOffWinners(rounds) };
  const winners =
    rule === 'head-to-head'
      ? headToHeadWinners({ counts, pairs }, poll.counting.cycle)
      : leaders(counts);
  return { counts, rounds, pairs, winners };
}

/** Whether a poll of this influence decides something, so that a rule and a winner are named. */
export function decides(influence: Influence | undefined): boolean {
  return influence === 'deciding-together' || influence === 'you-decide';
}
