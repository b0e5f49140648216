import { dates } from './dates.js';

/** By which rule a poll is counted, and what came of it. */
export const rule = {
  ...dates,
  language: 'en',
  title: 'How an answer wins',
  unknown: 'This poll is counted by a rule that this page cannot explain yet.',
  mostVotes: 'The answer with the most votes wins.',
  mostOfSeveral: 'Everyone can choose several answers. The answer with the most votes wins.',
  mostDots: 'The answer with the most dots wins.',
  runOff: 'We count in rounds (instant run-off).',
  roundCounts:
    'In each round, a ballot counts for the answer it puts highest among those still in.',
  roundWins: 'An answer wins once more than half of the ballots that still count are for it.',
  elimination: {
    'one-by-one': 'If there is none, the answer with the fewest ballots is out.',
    'hopeless-together':
      'If there is none, all answers are out that could not catch up even together. If there are none of these, the answer with the fewest ballots is out.',
  },
  moves:
    'The ballots of an answer that is out move to the next answer on them. A ballot with no next answer counts no more.',
  lastPlace: {
    'earlier-rounds':
      'If several are last, we look back, round by round: the one that had fewer ballots is out. If they never differed, all of them are out.',
    together: 'If several are last, all of them are out.',
  },
  equalRanks: {
    refused: 'On a ballot, each place holds one answer.',
    exhaust:
      'On a ballot, answers can share a place. A ballot counts no more when its next place holds several that are still in.',
    wait: 'On a ballot, answers can share a place. A ballot waits when its next place holds several that are still in, until one of them is left.',
  },
  headToHead: 'We compare every two answers (head to head).',
  beats:
    'Of two answers, the one that more ballots put higher beats the other. Answers that a ballot leaves out come after those it holds.',
  beatsAll: 'An answer that beats every other one wins.',
  cycle: {
    'smallest-defeat': 'If there is none, the answer wins whose biggest defeat is the smallest.',
    decider:
      'If there is none because answers beat each other in a circle, it is a tie between them.',
  },
  neither: 'On a ballot, answers can share a place. The ballot prefers none of these to another.',
  tie: (decider: string) => `If there is a tie, this is who decides: ${decider}.`,
  won: {
    'most-votes': (option: string) => `The most votes went to: ${option}.`,
    'most-dots': (option: string) => `The most dots went to: ${option}.`,
    'instant-run-off': (option: string) =>
      `In the last round, more than half of the ballots that still count are for: ${option}.`,
    'head-to-head': (option: string) => `Compared two at a time, this wins: ${option}.`,
  },
  tied: (options: string) => `It is a tie between: ${options}.`,
  decides: (decider: string) => `Who decides between them: ${decider}.`,
  stillVoting: 'People are still voting.',
  stillCounting: (moment: string) => `Answers on paper are still being counted, until ${moment}.`,
  limit: 'What may stop it:',
};
