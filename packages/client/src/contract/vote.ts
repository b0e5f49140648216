import * as v from 'valibot';

/** One person's answer to a poll, as it is read back: options by id, and what no option could hold. */
export const BallotRead = v.object({
  /** Ids of the chosen options, each once. */
  options: v.array(v.string()),
  /** "Something else", in the person's own words. */
  ownWords: v.optional(v.string()),
  /** "Not sure yet". */
  unsure: v.optional(v.boolean()),
  /** "I need to know more first": what the person asks; empty when they did not say. */
  needToKnow: v.optional(v.string()),
  /** Why the person chose as they did. */
  reason: v.optional(v.string()),
  /** The language the person answered in. */
  lang: v.optional(v.string()),
});
/** Proof that a vote was recorded. It holds no answer, so replaying it reveals none. */
export const Receipt = v.object({
  contract: v.picklist([1]),
  /** The code by which the person can find or delete what is held: 12 characters, Crockford base 32. */
  receipt: v.string(),
  sequence: v.number(),
  /** ISO 8601. */
  castAt: v.string(),
  /** Words wait for a person to read them. */
  waiting: v.optional(v.boolean(), false),
});
export type Receipt = v.InferOutput<typeof Receipt>;

/**
 * A vote as its own participant sees it. At `/vote` fields with words are empty where something was written, for a
 * device may be shared; `/mine` holds the words.
 */
export const Vote = v.object({ ...Receipt.entries, ballot: BallotRead });
export type Vote = v.InferOutput<typeof Vote>;

/** Proof that a vote was taken back. */
export const Withdrawal = v.object({
  contract: v.picklist([1]),
  withdrawn: v.literal(true),
  sequence: v.number(),
});
export type Withdrawal = v.InferOutput<typeof Withdrawal>;

/** Everything the back end holds of one participant. */
export const Mine = v.object({ contract: v.picklist([1]), vote: v.nullable(Vote) });
export type Mine = v.InferOutput<typeof Mine>;

/** Proof that everything held of one participant was deleted. */
export const Deletion = v.object({
  contract: v.picklist([1]),
  deleted: v.literal(true),
});
export type Deletion = v.InferOutput<typeof Deletion>;
