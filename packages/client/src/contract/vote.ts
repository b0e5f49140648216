import * as v from 'valibot';

/** One person's answer to a poll, as it is read back: options by id, and what no option could hold. */
export const BallotRead = v.object({
  /** Ids of the chosen options, each once; none where they are ranked or given dots. */
  options: v.array(v.string()),
  /** With `ranked`: ids from the first choice on, one list per rank; unranked options come after all ranked ones. */
  ranking: v.optional(v.array(v.array(v.string()))),
  /** With `dots`: how many each option got, those with none left out. */
  dots: v.optional(v.array(v.object({ option: v.string(), dots: v.number() }))),
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
export type BallotRead = v.InferOutput<typeof BallotRead>;

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
  /** In a `findable` poll: the mark that this ballot carries in the published file, 12 characters. */
  mark: v.optional(v.string()),
});
export type Receipt = v.InferOutput<typeof Receipt>;

/**
 * A vote as its own participant sees it. At `/vote` fields with words are empty where something was written, for a
 * device may be shared; `/mine` holds the words.
 */
export const Vote = v.object({
  ...Receipt.entries,
  ballot: BallotRead,
  /** Ids of the poll's replies to what this person asked. */
  replies: v.optional(v.array(v.string()), []),
});
export type Vote = v.InferOutput<typeof Vote>;

/** Proof that a vote was taken back. */
export const Withdrawal = v.object({
  contract: v.picklist([1]),
  /** Always true. */
  withdrawn: v.boolean(),
  sequence: v.number(),
});
export type Withdrawal = v.InferOutput<typeof Withdrawal>;

/** An option that a person suggested: `waiting` until it was read, then `shown` or `hidden`. */
export const OwnOption = v.object({ id: v.string(), label: v.string(), state: v.string() });
export type OwnOption = v.InferOutput<typeof OwnOption>;

/** Proof that a suggested option was received; it waits for a person to read it. */
export const OptionReceipt = v.object({ contract: v.picklist([1]), option: OwnOption });
export type OptionReceipt = v.InferOutput<typeof OptionReceipt>;

/** Everything the back end holds of one participant. */
export const Mine = v.object({
  contract: v.picklist([1]),
  vote: v.nullable(Vote),
  /** Options that this person suggested. */
  options: v.optional(v.array(OwnOption), []),
});
export type Mine = v.InferOutput<typeof Mine>;

/** Proof that everything held of one participant was deleted. */
export const Deletion = v.object({
  contract: v.picklist([1]),
  /** Always true. */
  deleted: v.boolean(),
});
export type Deletion = v.InferOutput<typeof Deletion>;
