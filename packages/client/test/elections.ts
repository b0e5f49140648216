import { parse } from 'valibot';
import { Counting } from '../src/contract/counting.js';
import type { Pair, Round } from '../src/contract/results.js';
import { type Pile, tally, type Tally } from '../src/tally.js';

/** Piles of ballots from lines such as `3 A>B=C`: how many there are, `>` between ranks, `=` within one. */
export function pilesOf(lines: string): Pile[] {
  return lines
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter(([count]) => count)
    .map(([count, ranks = '']) => ({
      ballot: { options: [], ranking: ranks.split('>').map((rank) => rank.split('=')) },
      count: Number(count),
    }));
}

/** Counts a small election; what `counting` leaves out is as the contract has it. */
export function election(
  options: string,
  piles: string | readonly Pile[],
  counting: Partial<Counting> = {},
): Tally {
  const poll = {
    kind: 'ranked' as const,
    options: options.split(' ').map((id) => ({ id })),
    counting: parse(Counting, counting),
  };
  return tally(poll, typeof piles === 'string' ? pilesOf(piles) : piles);
}

/** Rounds as a person would write them down: `A 4, B 3, C 2, none 1: C out`. */
export function inWords(rounds: readonly Round[]): string[] {
  return rounds.map(({ counts, exhausted, eliminated }) => {
    const numbers = counts.map(({ option, count }) => `${option} ${count}`);
    const out = eliminated.length > 0 ? `: ${eliminated.join(', ')} out` : '';
    return `${[...numbers, `none ${exhausted}`].join(', ')}${out}`;
  });
}

/** How many put one option over the other, and the reverse: `2-1`. */
export function between(pairs: readonly Pair[], one: string, other: string): string {
  const count = (option: string, over: string) =>
    pairs.find((pair) => pair.option === option && pair.over === over)?.count;
  return `${count(one, other)}-${count(other, one)}`;
}
