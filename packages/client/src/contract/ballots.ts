import * as v from 'valibot';
import { Counting } from './counting.js';
import { Option, Poll } from './poll.js';
import { BallotRead } from './vote.js';

/** A ballot as it is published: which answers it holds, nothing that was written, not whose it is nor when it came. */
export const PublishedBallot = v.object({
  ...v.omit(BallotRead, ['reason', 'lang']).entries,
  /** In a `findable` poll. */
  mark: v.optional(v.string()),
});
export type PublishedBallot = v.InferOutput<typeof PublishedBallot>;

/** Every ballot of a closed poll, shuffled, with the rule they are counted by: anyone can count again. */
export const Ballots = v.object({
  contract: v.picklist([1]),
  id: v.string(),
  ...v.pick(Poll, ['question', 'kind']).entries,
  counting: Counting,
  options: v.array(v.pick(Option, ['id', 'label'])),
  ballots: v.array(PublishedBallot),
});
export type Ballots = v.InferOutput<typeof Ballots>;
