import type { Poll, Results, Text, Vote } from '@earshot/client/contract';
import { percentage } from '@earshot/client/tally';
import type { Words } from '@earshot/client/words';
import { shuffle } from '../../kit/shuffle.js';

/** What a row counts. */
export type Unit = 'answers' | 'firstChoices' | 'dots';

/** One answer with what was counted for it. */
export interface Row {
  /** What the organiser wrote, or our own word for an answer that every poll may take. */
  readonly label: Text;
  /** How many of its unit; `undefined` where results are not shown. */
  readonly count: number | undefined;
  readonly unit: Unit;
  /** The count in percent of all dots, or of all ballots; `undefined` for what is no part of that whole. */
  readonly share: number | undefined;
  /** What it is of this person's: the answer, its place, its dots; empty where it is not. */
  readonly mine: string;
  /** Words of people that were let through. */
  readonly said: Results['said'];
}

/** The rows of a poll, in the order in which this person sees them. */
export function rowsOf(
  poll: Poll,
  results: Results | undefined,
  vote: Vote | null | undefined,
  seed: number,
  words: Words['results'],
): Row[] {
  const { kind } = poll;
  const ballot = vote?.ballot;
  const unit = kind === 'dots' ? 'dots' : kind === 'ranked' ? 'firstChoices' : 'answers';
  const counts = new Map(results?.counts.map(({ option, count }) => [option, count]));
  const turnout = results?.turnout ?? 0;
  const whole = unit === 'dots' ? dotsIn(results) : turnout;
  const options = poll.shuffle ? shuffle(poll.options, seed) : poll.options;
  const rows = options.map(({ id, label }): Row => {
    const count = results && (counts.get(id) ?? 0);
    const share = percentage(count ?? 0, whole);
    return { label, count, unit, share, mine: sayMine(id, ballot, words), said: [] };
  });
  const open = (label: string, count = 0, mine: unknown, said: Row['said'] = []) =>
    rows.push({
      label: { [words.language]: label },
      count: results && count,
      unit: 'answers',
      share: unit === 'dots' ? undefined : percentage(count, turnout),
      mine: mine ? words.yourAnswer : '',
      said,
    });
  if (poll.unsure) open(words.unsure, results?.unsure, ballot?.unsure);
  if (poll.needToKnow)
    open(words.needToKnow, results?.needToKnow, ballot?.needToKnow !== undefined);
  if (poll.ownWords)
    open(words.ownWords, results?.ownWords, ballot?.ownWords !== undefined, results?.said);
  return rows;
}

/** All dots that people gave. */
export function dotsIn(results: Results | undefined): number {
  return results?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
}

function sayMine(option: string, ballot: Vote['ballot'] | undefined, words: Words['results']) {
  const place = ballot?.ranking?.findIndex((rank) => rank.includes(option)) ?? -1;
  const given = ballot?.dots?.find((one) => one.option === option)?.dots;
  if (place >= 0) return words.yourNumber(place + 1);
  if (given) return words.yourDots(given);
  return ballot?.options.includes(option) ? words.yourAnswer : '';
}
