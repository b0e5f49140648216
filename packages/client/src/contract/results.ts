import * as v from 'valibot';
import { Count, Language } from './text.js';

/** Words that a person has read and let through. */
export const Said = v.object({ id: v.string(), text: v.string(), lang: v.optional(Language) });

/** A reason that was let through, with the options it was given for. */
export const Reason = v.object({ ...Said.entries, options: v.array(v.string()) });

/** Counts of a poll, the same for everyone who may see them. */
export const Results = v.object({
  contract: v.literal(1),
  id: v.string(),
  version: v.optional(Count, 1),
  /** Whether the poll has closed and nothing can change any more. */
  final: v.optional(v.boolean(), false),
  /** How many ballots were counted. Not how many people: see `about.eligibility`. */
  turnout: Count,
  counts: v.array(v.object({ option: v.string(), count: Count })),
  unsure: v.optional(Count, 0),
  needToKnow: v.optional(Count, 0),
  /** How many ballots hold own words, read or not. */
  ownWords: v.optional(Count, 0),
  said: v.optional(v.array(Said), []),
  reasons: v.optional(v.array(Reason), []),
});
export type Results = v.InferOutput<typeof Results>;
