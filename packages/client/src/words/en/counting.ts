import { plural } from '../plural.js';

const number = (count: number) => count.toLocaleString('en-GB');
const ballots = (count: number) =>
  plural('en', count, { one: `${number(count)} ballot`, other: `${number(count)} ballots` });

/** How rankings are counted: round by round, and every two answers compared. Answers are named in quotes. */
export const counting = {
  number,
  rounds: 'Round by round',
  aside: 'For comparison: this is not what decides here.',
  round: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  next: 'Next round',
  previous: 'Previous round',
  ballotsFor: (count: number) => plural('en', count, { one: 'ballot', other: 'ballots' }),
  more: (count: number) => `${number(count)} more`,
  firstRound: (count: number) =>
    `${ballots(count)} ${count === 1 ? 'counts' : 'count'} for ${count === 1 ? 'its' : 'their'} first choice.`,
  out: (options: string) => `Out: ${options}.`,
  moving: (count: number, gains: string) =>
    `${ballots(count)} ${count === 1 ? 'moves' : 'move'} on. ${gains}`,
  gain: (option: string, count: number) => `${option}: ${number(count)} more.`,
  stopCounting: (count: number) => `Count for none now: ${number(count)}.`,
  countAgain: (count: number) => `Waited, and count again: ${number(count)}.`,
  exhausted: 'Count for none',
  why: {
    refused: (count: number) =>
      plural('en', count, {
        one: `${number(count)} ballot ranks none that is still in.`,
        other: `${number(count)} ballots rank none that is still in.`,
      }),
    exhaust: (count: number) =>
      `${ballots(count)}: no answer on it is still in, or its next place holds several.`,
    wait: (count: number) =>
      `${ballots(count)}: no answer on it is still in, or it waits because its next place holds several.`,
  },
  half: (enough: number, counting: number) =>
    `The line is at half of the ${number(counting)} ballots that still count: ${number(enough)} are more than half.`,
  hasHalf: 'More than half',
  outAfter: (round: number) => `Out after round ${round}`,
  outNow: 'out',
  showRounds: 'Show all rounds as a table',
  hideRounds: 'Hide the table of rounds',
  roundsCaption: 'Ballots in each round',
  roundColumn: 'Round',
  pairs: 'Who beats whom',
  showPairs: 'Show every two answers compared',
  hidePairs: 'Hide the comparison',
  pairsCaption: 'How many ballots put the first answer above the second, and the other way round',
  pairColumn: 'Compared with',
  beats: 'beats',
  losesTo: 'loses to',
  equals: 'equals',
  against: (count: number, other: number) => `${number(count)} to ${number(other)}`,
  itself: 'itself',
  beatsOf: (beaten: number, others: number) => `beats ${beaten} of ${others}`,
  beatsAll: (option: string) => `${option} beats every other answer.`,
  unbeaten: (options: string) => `No answer beats ${options}.`,
  circle: (steps: string) => `The answers beat each other in a circle: ${steps}.`,
  step: (option: string, other: string) => `${option} beats ${other}`,
  smallestDefeat: (option: string, margin: number) =>
    `No answer beats every other one, so the rule looks at each answer’s biggest defeat. The smallest of these is that of ${option}: by ${ballots(margin)}.`,
  differ: 'Two ways to count, two answers',
  saidBefore: {
    'instant-run-off': (option: string) =>
      `This poll said before anyone voted that it counts in rounds. That way, this wins: ${option}.`,
    'head-to-head': (option: string) =>
      `This poll said before anyone voted that it compares every two answers. That way, this wins: ${option}.`,
  },
  otherWay: {
    'instant-run-off': (option: string) => `Counted in rounds, this would win: ${option}.`,
    'head-to-head': (option: string) => `Compared two at a time, this would win: ${option}.`,
  },
  direct: (option: string, other: string, count: number, against: number) =>
    `${ballots(count)} put ${option} above ${other}, ${number(against)} the other way round.`,
  bothTrue:
    'Both counts are right. In rounds, an answer must be high on enough ballots to stay in. Compared two at a time, every place on a ballot counts.',
  whyOut: (option: string, round: number, count: number) =>
    `${option} was out after round ${round}, with ${ballots(count)}.`,
};
