import type { Ballot } from './contract/ballot.js';
import type { Influence } from './contract/about.js';

/** What was counted of a set of ballots. */
export interface Tally {
  turnout: number;
  /** Ballots that hold each option, by option id, in the options' order. */
  counts: { option: string; count: number }[];
  unsure: number;
  needToKnow: number;
  ownWords: number;
}

/** Counts ballots: each option once per ballot that holds it; the order of ballots does not matter. */
export function countBallots(optionIds: readonly string[], ballots: Iterable<Ballot>): Tally {
  const counts = new Map(optionIds.map((id) => [id, 0]));
  const tally: Tally = { turnout: 0, counts: [], unsure: 0, needToKnow: 0, ownWords: 0 };
  for (const ballot of ballots) {
    tally.turnout += 1;
    for (const id of new Set(ballot.options)) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
    if (ballot.unsure) tally.unsure += 1;
    if (ballot.needToKnow !== undefined) tally.needToKnow += 1;
    if (ballot.ownWords !== undefined) tally.ownWords += 1;
  }
  tally.counts = [...counts].map(([option, count]) => ({ option, count }));
  return tally;
}

/** The options with the most votes: one, several when they tie, none when nobody chose an option. */
export function leaders(counts: readonly { option: string; count: number }[]): string[] {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most).map(({ option }) => option);
}

/** The share of a whole in percent, rounded to whole numbers; 0 of nothing. */
export function percentage(count: number, whole: number): number {
  return whole > 0 ? Math.round((count / whole) * 100) : 0;
}

/** Whether a poll of this influence decides something, so that a rule and a winner are named. */
export function decides(influence: Influence | undefined): boolean {
  return influence === 'deciding-together' || influence === 'you-decide';
}
