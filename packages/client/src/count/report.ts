import type { Ballots, PublishedBallot } from '../contract/ballots.js';
import type { Rule } from '../contract/counting.js';
import { headToHeadWinners, ruleOf, runOffWinners, type Tally } from '../tally.js';
import { rule as words } from '../words/en/rule.js';
import { sayCounting } from '../words/say-counting.js';
import { type Label, labelsOf, number, plain } from './labels.js';
import { table } from './table.js';

/** What ballots came to, in words and tables. */
export function report(published: Ballots, tally: Tally): string {
  const label = labelsOf(published);
  const counting = { ...published.counting, rule: ruleOf(published) };
  const parts = [
    [plain(published.question)],
    turnoutOf(published, tally),
    countsOf(published, tally, label),
    roundsOf(tally, label, counting.rule),
    pairsOf(tally, label, counting.rule),
    [words.title, ...sayCounting(published, counting, words).map((line) => `  ${line}`)],
    [winnersOf(tally, label), ...otherWinners(published, tally, label)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function turnoutOf({ ballots, options }: Ballots, tally: Tally): string[] {
  const ids = new Set(options.map(({ id }) => id));
  const strays = ballots.filter((ballot) => namedIn(ballot).some((option) => !ids.has(option)));
  const beside = [
    ['Not sure yet', tally.unsure],
    ['Need to know more', tally.needToKnow],
    ['Own words', tally.ownWords],
    ['Name an option that is not in the poll, which is passed over', strays.length],
  ] as const;
  const rows = beside
    .filter(([, count]) => count > 0)
    .map(([what, count]) => [what, number(count)]);
  return ['Turnout', ...table([['Ballots', number(tally.turnout)], ...rows])];
}

const namedIn = ({ options, ranking = [], dots = [] }: PublishedBallot) => [
  ...options,
  ...ranking.flat(),
  ...dots.map(({ option }) => option),
];

function countsOf({ kind }: Ballots, { counts }: Tally, label: Label): string[] {
  const titles = { one: 'Ballots', several: 'Ballots', dots: 'Dots', ranked: 'First choices' };
  const sorted = counts.toSorted((a, b) => b.count - a.count);
  return [
    titles[kind],
    ...table(sorted.map(({ option, count }) => [label(option), number(count)])),
  ];
}

function roundsOf({ counts, rounds }: Tally, label: Label, rule: Rule): string[] {
  if (rounds.length === 0) return [];
  const first = counts.toSorted((a, b) => b.count - a.count).map(({ option }) => option);
  const votes = (option: string) =>
    rounds.map(({ counts: left }) => {
      const found = left.find((one) => one.option === option);
      return found ? number(found.count) : 'out';
    });
  return [
    `Run-off, round by round${rule === 'instant-run-off' ? '' : forComparison}`,
    ...table([
      ['', ...rounds.map((_, index) => number(index + 1))],
      ...first.map((option) => [label(option), ...votes(option)]),
      ['count for none', ...rounds.map(({ exhausted }) => number(exhausted))],
    ]),
  ];
}

/** Ranks are counted in both ways, whichever the rule goes by. */
const forComparison = ' (for comparison only: it is not the rule)';

function pairsOf({ pairs }: Tally, label: Label, rule: Rule): string[] {
  if (pairs.length === 0) return [];
  const rows = pairs.flatMap(({ option, over, count }, index) => {
    const reverse = pairs.findIndex((pair) => pair.option === over && pair.over === option);
    // Each two stand once, in the poll's order.
    if (reverse < index) return [];
    const against = pairs[reverse]?.count ?? 0;
    const numbers = [count, against].sort((a, b) => b - a).map(number);
    if (count === against) return [[`${label(option)} and ${label(over)} are equal`, ...numbers]];
    const [winner, loser] = count > against ? [option, over] : [over, option];
    return [[`${label(winner)} beats ${label(loser)}`, ...numbers]];
  });
  return [`Head to head${rule === 'head-to-head' ? '' : forComparison}`, ...table(rows)];
}

function winnersOf({ winners }: Tally, label: Label): string {
  const names = winners.map(label).join(', ');
  if (winners.length === 0) return 'Nobody wins: no option was chosen.';
  return winners.length === 1 ? `Winner: ${names}` : `The decider must choose between: ${names}`;
}

/** Whom another way of counting the same ranks names, where that is somebody else. */
function otherWinners({ counting }: Ballots, tally: Tally, label: Label): string[] {
  if (tally.rounds.length === 0) return [];
  const ways = [
    ['By run-off', runOffWinners(tally.rounds)],
    ['Head to head', headToHeadWinners(tally, counting.cycle)],
  ] as const;
  return ways
    .filter(([, winners]) => winners.join() !== tally.winners.join())
    .map(([way, winners]) => `${way} it would be: ${winners.map(label).join(', ') || 'nobody'}`);
}
