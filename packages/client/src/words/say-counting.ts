import type { Poll } from '../contract/poll.js';
import type { KnownCounting } from '../tally/rule.js';
import type { Words } from './index.js';

/** How ballots become a result in plain sentences, the first of which says what kind of rule it is. */
export function sayCounting(
  { kind }: Pick<Poll, 'kind'>,
  counting: KnownCounting,
  words: Words['rule'],
): string[] {
  const { rule, elimination, lastPlace, equalRanks, cycle } = counting;
  switch (rule) {
    case 'most-votes':
      return [kind === 'several' ? words.mostOfSeveral : words.mostVotes];
    case 'most-dots':
      return [words.mostDots];
    case 'instant-run-off':
      return [
        words.runOff,
        words.roundCounts,
        words.roundWins,
        words.elimination[elimination],
        words.moves,
        words.lastPlace[lastPlace],
        words.equalRanks[equalRanks],
      ];
    case 'head-to-head':
      return [
        words.headToHead,
        words.beats,
        words.beatsAll,
        words.cycle[cycle],
        equalRanks === 'refused' ? words.equalRanks.refused : words.neither,
      ];
  }
}
