import * as v from 'valibot';

/** Words that a person has read and let through. */
export const Said = v.object({ id: v.string(), text: v.string(), lang: v.optional(v.string()) });

/** A reason that was let through, with the options it was given for. */
export const Reason = v.object({ ...Said.entries, options: v.array(v.string()) });

/** Counts of a poll, the same for everyone who may see them. */
export const Results = v.object({
  contract: v.picklist([1]),
  id: v.string(),
  version: v.optional(v.number(), 1),
  /** Whether the poll has closed and nothing can change any more. */
  final: v.optional(v.boolean(), false),
  /** How many ballots were counted. Not how many people: see `about.eligibility`. */
  turnout: v.number(),
  counts: v.array(v.object({ option: v.string(), count: v.number() })),
  unsure: v.optional(v.number(), 0),
  needToKnow: v.optional(v.number(), 0),
  /** How many ballots hold own words, read or not. */
  ownWords: v.optional(v.number(), 0),
  said: v.optional(v.array(Said), []),
  reasons: v.optional(v.array(Reason), []),
});
export type Results = v.InferOutput<typeof Results>;
