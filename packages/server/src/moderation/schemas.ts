import { ideaStatuses, IsoDate, Text } from '@earshot/client/contract';
import * as v from 'valibot';

/** Why a moderator does something: kept with the decision, so without the words that it is about. */
export const Reason = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.regex(/^(?=[^]*[^\s\p{C}\p{Z}])[^\0]*$/u),
);

/** What never was an id would be more than some databases can read; a group may have the organiser's own. */
export const Id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,80}$/));

/** What a moderator decides about words as they were read. */
export const WordsDecision = v.strictObject({
  idea: Id,
  /** The comment, where it is about one of the idea's. */
  comment: v.optional(Id),
  /** The edition that was read: of words that were changed since, nothing is decided. */
  edition: Id,
  /** `keep`: words that were flagged stay, or come back where the flag had hidden them. */
  decision: v.picklist(['show', 'withhold', 'keep']),
  /** With `withhold` its author reads it. */
  reason: Reason,
});
export type WordsDecision = v.InferOutput<typeof WordsDecision>;

/** What becomes of an idea, in every language of the board. */
export const NewStatus = v.strictObject({
  status: v.picklist(ideaStatuses),
  reason: Text,
  nextWordBy: v.optional(IsoDate),
});
export type NewStatus = v.InferOutput<typeof NewStatus>;

/** What the host says on an idea, in every language of the board. */
export const NewAnswer = v.strictObject({ text: Text });

/** The idea that another might be put together with, and why. */
export const MergeQuestion = v.strictObject({ into: Id, reason: Reason });
export type MergeQuestion = v.InferOutput<typeof MergeQuestion>;

/** Until when a board rests, and why, in every language of the board. */
export const NewPause = v.strictObject({ until: IsoDate, reason: Text });
export type NewPause = v.InferOutput<typeof NewPause>;

/** Why a board closes before its time. */
export const Closing = v.strictObject({ reason: Reason });
