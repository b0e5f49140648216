import * as v from 'valibot';

/** Words that a person has read and let through. */
export const Said = v.object({ id: v.string(), text: v.string(), lang: v.optional(v.string()) });

/** A reason that was let through, with the options it was given for. */
export const Reason = v.object({ ...Said.entries, options: v.array(v.string()) });

/** One round of a run-off. */
export const Round = v.object({
  /** Ballots that count for each option that is still in, in the poll's order of options. */
  counts: v.array(v.object({ option: v.string(), count: v.number() })),
  /** Ballots with a ranking that count for none in this round. */
  exhausted: v.number(),
  /** Options that are out after this round; none in the last one. */
  eliminated: v.array(v.string()),
});
export type Round = v.InferOutput<typeof Round>;

/** How many ballots rank one option above another. */
export const Pair = v.object({ option: v.string(), over: v.string(), count: v.number() });
export type Pair = v.InferOutput<typeof Pair>;

/** Counts of a poll, the same for everyone who may see them. */
export const Results = v.object({
  contract: v.picklist([1]),
  id: v.string(),
  version: v.optional(v.number(), 1),
  /** Whether the poll has closed and nothing can change any more. */
  final: v.optional(v.boolean(), false),
  /** How many ballots were counted, by whatever avenue. Not how many people: see `about.eligibility`. */
  turnout: v.number(),
  /** Ballots that hold each option; with `dots` its dots, with `ranked` its first choices. */
  counts: v.array(v.object({ option: v.string(), count: v.number() })),
  /** With `ranked`: the run-off round by round, whatever the poll's rule. */
  rounds: v.optional(v.array(Round), []),
  /** With `ranked`: every two options compared, both ways. */
  pairs: v.optional(v.array(Pair), []),
  /** Who wins by the poll's rule: one; several where the decider must choose; none where nobody chose an option. */
  winners: v.optional(v.array(v.string())),
  /** Once final: how many ballots came in by each avenue. */
  avenues: v.optional(v.array(v.object({ avenue: v.string(), count: v.number() })), []),
  /** With `eligibility: code`: how many codes were given out. */
  codes: v.optional(v.number()),
  unsure: v.optional(v.number(), 0),
  needToKnow: v.optional(v.number(), 0),
  /** How many ballots hold own words, read or not. */
  ownWords: v.optional(v.number(), 0),
  said: v.optional(v.array(Said), []),
  reasons: v.optional(v.array(Reason), []),
});
export type Results = v.InferOutput<typeof Results>;
