import type { Ballots } from '../contract/ballots.js';
import type { Counting, Rule } from '../contract/counting.js';
import type { Text } from '../contract/text.js';

/** How a rule is said; where it has choices, they are said after it. */
export const ruleInWords: Record<Rule, string> = {
  'most-votes': 'the most ballots win',
  'most-dots': 'the most dots win',
  'instant-run-off':
    'run-off: in rounds, the last one is out and its ballots move to their next choice, until one has more than half of the ballots that still count',
  'head-to-head': 'head to head: who beats every other one when two are compared wins',
};

const elimination: Record<Counting['elimination'], string> = {
  'one-by-one': 'one is out per round',
  'hopeless-together': 'all who could not catch up even with each other’s votes are out together',
};
const lastPlace: Record<Counting['lastPlace'], string> = {
  'earlier-rounds': 'where several are last, those with fewer in an earlier round are out',
  together: 'where several are last, all of them are out',
};
const equalRanks: Record<Counting['equalRanks'], string> = {
  refused: 'each rank holds one option',
  exhaust: 'a ballot whose next rank holds several counts no more',
  wait: 'a ballot whose next rank holds several waits until one of them is left',
};
const cycle: Record<Counting['cycle'], string> = {
  'smallest-defeat': 'where none does, the one whose largest defeat is smallest',
  decider: 'where none does, the decider picks',
};

/** What a rule's choices are in this poll. */
export function choicesInWords(rule: Rule, counting: Counting): string[] {
  if (rule === 'head-to-head') return [cycle[counting.cycle]];
  if (rule !== 'instant-run-off') return [];
  return [
    elimination[counting.elimination],
    lastPlace[counting.lastPlace],
    equalRanks[counting.equalRanks],
  ];
}

/** Text in English, else in the first language it has, without anything a terminal would take for a command. */
export function plain(text: Text): string {
  const words = typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');
  return words.replace(/\p{Cc}+/gu, ' ');
}

export const number = new Intl.NumberFormat('en').format;

/** The label of an option, by its id. */
export type Label = (option: string) => string;

export function labelsOf({ options }: Pick<Ballots, 'options'>): Label {
  const labels = new Map(options.map(({ id, label }) => [id, plain(label)]));
  return (option) => labels.get(option) ?? `${plain(option)} (not in the poll)`;
}
