import type { Results, Round } from '@earshot/client/contract';
import type { KnownCounting } from '@earshot/client/tally';

/** How one option stands in a round. */
export interface Standing {
  readonly option: string;
  /** Ballots that count for it; `undefined` once it is out. */
  readonly count: number | undefined;
  /** How many of them came from options that are out. */
  readonly gained: number;
  /** The number of the round after which it was out. */
  readonly outAfter: number | undefined;
}

/** What happened between a round and the one before it. */
export interface Change {
  readonly out: readonly string[];
  /** Ballots that counted for those who are out. */
  readonly moving: number;
  readonly gains: Round['counts'];
  /** How many more ballots count for none; negative where ballots had waited. */
  readonly exhausted: number;
}

/** Options from the one that stays in longest to the first that is out: the steps of a stair. */
export function byStaying({ rounds, counts }: Pick<Results, 'rounds' | 'counts'>): string[] {
  const stays = counts.map(({ option }) => {
    const last = rounds.findLastIndex((round) => countIn(round, option) !== undefined);
    return { option, last, count: countIn(rounds[last], option) ?? 0 };
  });
  return stays
    .sort((one, other) => other.last - one.last || other.count - one.count)
    .map(({ option }) => option);
}

/** How every option stands in a round. */
export function standingsIn(
  rounds: readonly Round[],
  index: number,
  order: readonly string[],
): Standing[] {
  return order.map((option) => {
    const count = countIn(rounds[index], option);
    const before = countIn(rounds[index - 1], option) ?? count ?? 0;
    const outAfter = rounds.findIndex(({ eliminated }) => eliminated.includes(option));
    return {
      option,
      count,
      gained: (count ?? before) - before,
      outAfter: count === undefined ? outAfter + 1 : undefined,
    };
  });
}

/** What changed into a round; `undefined` for the first one. */
export function changeInto(rounds: readonly Round[], index: number): Change | undefined {
  const now = rounds[index];
  const before = rounds[index - 1];
  if (!now || !before) return undefined;
  return {
    out: before.eliminated,
    moving: before.eliminated.reduce((sum, option) => sum + (countIn(before, option) ?? 0), 0),
    gains: now.counts
      .map(({ option, count }) => ({ option, count: count - (countIn(before, option) ?? 0) }))
      .filter(({ count }) => count > 0),
    exhausted: now.exhausted - before.exhausted,
  };
}

/** Ballots that count for an option in a round. */
export function countingIn({ counts }: Round): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/**
 * How many ballots are more than half of those that still count; `undefined` where it cannot be told: ballots that wait
 * still count, and results do not say how many of those that count for none do so.
 */
export function moreThanHalf(
  round: Round,
  { equalRanks }: Pick<KnownCounting, 'equalRanks'>,
): number | undefined {
  if (equalRanks === 'wait' && round.exhausted > 0) return undefined;
  // Of one ballot nobody needs to be told the half.
  if (countingIn(round) < 2) return undefined;
  return Math.floor(countingIn(round) / 2) + 1;
}

function countIn(round: Round | undefined, option: string): number | undefined {
  return round?.counts.find((one) => one.option === option)?.count;
}
