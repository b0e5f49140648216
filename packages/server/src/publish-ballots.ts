import type { Ballot, PublishedBallot } from '@earshot/client/contract';
import { optionsOf } from './poll-view.js';
import type { Store, StoredPoll } from './store/store.js';

/**
 * The ballots of a poll as everyone may have them: which answers each holds, and nothing that was written. Equal answers
 * look the same however they were sent, so that none carries a sign by which it could be known.
 */
export async function publishBallots(store: Store, stored: StoredPoll): Promise<PublishedBallot[]> {
  const { id, findable } = stored.content;
  const order = optionsOf(stored).map((option) => option.id);
  const ballots = await store.listBallots(id);
  const published = ballots.map(({ ballot, mark }) => ({
    ...answersOf(ballot, order),
    ...(findable && mark !== null ? { mark } : {}),
  }));
  // Not in the order of the organiser's own list, which would put words beside the marks.
  return published.sort((a, b) => compare(a.mark ?? '', b.mark ?? ''));
}

/** What a ballot answers, in the poll's order wherever the order says nothing. */
function answersOf(
  { options, ranking = [], dots = [], unsure, needToKnow, ownWords }: Ballot,
  order: readonly string[],
): PublishedBallot {
  const sorted = (ids: readonly string[]) =>
    ids.length > 1 ? order.filter((id) => ids.includes(id)) : [...ids];
  const ranks = ranking.map(sorted);
  const given = dots.toSorted((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
  return {
    options: sorted(options),
    ...(ranks.length > 0 ? { ranking: ranks } : {}),
    ...(given.length > 0 ? { dots: given } : {}),
    ...(unsure ? { unsure } : {}),
    ...(needToKnow === undefined ? {} : { needToKnow: '' }),
    ...(ownWords === undefined ? {} : { ownWords: '' }),
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
