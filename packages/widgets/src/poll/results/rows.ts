import type { Poll, Results, Text, Vote } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { shuffle } from '../shuffle.js';

/** One answer with what was counted for it. */
export interface Row {
  /** What the organiser wrote, or our own word for an answer that every poll may take. */
  readonly label: Text;
  /** How many ballots hold it; `undefined` where results are not shown. */
  readonly count: number | undefined;
  /** Whether it is this person's answer. */
  readonly mine: boolean;
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
  const ballot = vote?.ballot;
  const options = poll.shuffle ? shuffle(poll.options, seed) : poll.options;
  const counts = new Map(results?.counts.map(({ option, count }) => [option, count]));
  const rows: Row[] = options.map(({ id, label }) => ({
    label,
    count: results && (counts.get(id) ?? 0),
    mine: ballot?.options.includes(id) ?? false,
    said: [],
  }));
  const open = (label: string, count: number | undefined, mine: unknown, said: Row['said'] = []) =>
    rows.push({ label: { [words.language]: label }, count, mine: Boolean(mine), said });
  if (poll.unsure) open(words.unsure, results?.unsure, ballot?.unsure);
  if (poll.needToKnow)
    open(words.needToKnow, results?.needToKnow, ballot?.needToKnow !== undefined);
  if (poll.ownWords)
    open(words.ownWords, results?.ownWords, ballot?.ownWords !== undefined, results?.said);
  return rows;
}
