import { readFileSync } from 'node:fs';
import type { PollContent, Results } from '@earshot/client/contract';
import type { Pile } from '@earshot/client/tally';

const names = ['Wright', 'Kiss', 'Montroll', 'Smith', 'Write-in', 'Simpson'];

/** The election as a poll: what differs from a usual one. */
export const burlington: Partial<PollContent> = {
  id: 'burlington',
  question: 'Who should be mayor of Burlington?',
  kind: 'ranked',
  counting: {
    rule: 'instant-run-off',
    elimination: 'hopeless-together',
    lastPlace: 'earlier-rounds',
    equalRanks: 'exhaust',
    cycle: 'smallest-defeat',
  },
  options: names.map((label) => ({ id: label.toLowerCase(), label })),
  results: 'always',
};

/** The ballots as they were cast: see the README beside them. */
export function burlingtonPiles(): Pile[] {
  const file = new URL('fixtures/burlington-2009.csv', import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [count, ranks = ''] = line.toLowerCase().split(',');
    const ranking = ranks.split('>').map((rank) => rank.split('='));
    return { ballot: { options: [], ranking }, count: Number(count) };
  });
}

/** Rounds as a table like the official one: votes by candidate, and the ballots that count for none. */
export function tableOf({ rounds }: Pick<Results, 'rounds'>) {
  return rounds.map(({ counts, exhausted }) => ({
    ...Object.fromEntries(counts.map(({ option, count }) => [option, count])),
    exhausted,
  }));
}

/** The official count, to the vote. */
export const officialTable = [
  {
    wright: 2951,
    kiss: 2585,
    montroll: 2063,
    smith: 1306,
    'write-in': 36,
    simpson: 35,
    exhausted: 4,
  },
  { wright: 3294, kiss: 2981, montroll: 2554, exhausted: 151 },
  { wright: 4061, kiss: 4313, exhausted: 606 },
];
