import type { Counting } from '../contract/counting.js';
import type { Round } from '../contract/results.js';
import { leaders } from './leaders.js';
import type { Ranking } from './rankings.js';

/** Ballots on their way through the rounds. */
interface Standing extends Ranking {
  /** What the first rank that is not wholly out still holds: one option it counts for, or several that it waits for. */
  readonly next: readonly string[];
}

/**
 * Counts a run-off, round by round. It ends when an option has more than half of the ballots that still count (those
 * that wait among them, for they may yet decide it), or when nobody can be told apart. It always ends: every round
 * but the last puts an option out.
 * @param options In the poll's order.
 */
export function runOff(
  options: readonly string[],
  rankings: readonly Ranking[],
  counting: Counting,
): Round[] {
  const ballots = sum(rankings);
  const rounds: Round[] = [];
  let left = options;
  let standing: readonly Ranking[] = rankings;
  for (;;) {
    const now = stand(standing, new Set(left), counting.equalRanks === 'wait');
    const counts = left.map((option) => ({ option, count: votesFor(option, now) }));
    const hasMajority = counts.some(({ count }) => count * 2 > sum(now));
    const eliminated = hasMajority ? [] : eliminate(counts, now, rounds, counting);
    rounds.push({ counts, exhausted: ballots - sum(counts), eliminated });
    if (eliminated.length === 0) return rounds;
    left = left.filter((option) => !eliminated.includes(option));
    standing = now;
  }
}

/** Who won a run-off: one; several where nobody could tell them apart; none where no ballot counted. */
export function runOffWinners(rounds: readonly Round[]): string[] {
  return leaders(rounds.at(-1)?.counts ?? []);
}

/** Moves ballots to what they count for now, and leaves out those that are exhausted. */
function stand(rankings: readonly Ranking[], left: Set<string>, mayWait: boolean): Standing[] {
  return rankings.flatMap(({ ranks, count }) => {
    const first = ranks.findIndex((rank) => rank.some((option) => left.has(option)));
    const next = ranks[first]?.filter((option) => left.has(option)) ?? [];
    const isExhausted = next.length === 0 || (next.length > 1 && !mayWait);
    return isExhausted ? [] : [{ ranks: ranks.slice(first), count, next }];
  });
}

function votesFor(option: string, standing: readonly Standing[]): number {
  return sum(standing.filter(({ next }) => next.length === 1 && next[0] === option));
}

/** Who is out after this round; none where that would be all, which is a tie. */
function eliminate(
  counts: Round['counts'],
  standing: readonly Standing[],
  earlier: readonly Round[],
  { elimination, lastPlace }: Counting,
): string[] {
  const hopeless = elimination === 'hopeless-together' ? hopelessOf(counts, standing) : [];
  if (hopeless.length > 0) return hopeless;
  const fewest = lowest(counts);
  const last = lastPlace === 'together' ? fewest : earlier.reduceRight(fewerIn, fewest);
  return last.length < counts.length ? last.map(({ option }) => option) : [];
}

/** The most options that could not catch up with the next one even with each other's votes, those that wait included. */
function hopelessOf(counts: Round['counts'], standing: readonly Standing[]): string[] {
  const upwards = counts.toSorted((a, b) => a.count - b.count);
  for (let size = upwards.length - 1; size > 0; size -= 1) {
    const together = new Set(upwards.slice(0, size).map(({ option }) => option));
    const reach = sum(standing.filter(({ next }) => next.some((option) => together.has(option))));
    if (reach < (upwards[size]?.count ?? 0))
      return counts.map(({ option }) => option).filter((option) => together.has(option));
  }
  return [];
}

const fewerIn = (last: Round['counts'], { counts }: Round) =>
  lowest(counts.filter(({ option }) => last.some((one) => one.option === option)));

function lowest(counts: Round['counts']): Round['counts'] {
  const fewest = Math.min(...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === fewest);
}

const sum = (parts: readonly { readonly count: number }[]) =>
  parts.reduce((total, { count }) => total + count, 0);
