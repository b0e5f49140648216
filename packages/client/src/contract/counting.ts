import * as v from 'valibot';

/**
 * By what an option wins. `most-votes`: the most ballots hold it · `most-dots`: it was given the most dots ·
 * `instant-run-off`: in rounds, the last one is out and its ballots move to their next choice, until one has more than
 * half of the ballots that still count · `head-to-head`: it beats every other one when two are compared at a time.
 */
export const rules = ['most-votes', 'most-dots', 'instant-run-off', 'head-to-head'] as const;
export type Rule = (typeof rules)[number];

/** Who is out after a round: the last one, or all who could not catch up even with each other's votes. */
export const eliminations = ['one-by-one', 'hopeless-together'] as const;

/**
 * Who is out where several are last. `earlier-rounds`: who had fewer in the latest round in which they differed, and all
 * of them where they never did · `together`: all of them.
 */
export const lastPlaces = ['earlier-rounds', 'together'] as const;

/**
 * Whether a ballot may put options on one rank. `refused`: no · in a run-off, when the next rank holds several that are
 * still in, the ballot will `exhaust`, that is, count no more, or `wait` until one of them is left. One that waits still
 * counts: an option needs more than half with it, and none is hopeless whom it may save.
 */
export const equalRanks = ['refused', 'exhaust', 'wait'] as const;

/** Who wins head to head where none beats every other: the one whose largest defeat is smallest, or whom the decider picks. */
export const cycles = ['smallest-defeat', 'decider'] as const;

/** How ballots become a result: said before anyone votes, and enough to count again. A tie that is left goes to the decider. */
export const Counting = v.object({
  /** Default: `most-votes`; `most-dots` for dots, `instant-run-off` for ranks. */
  rule: v.optional(v.picklist(rules)),
  elimination: v.optional(v.picklist(eliminations), 'one-by-one'),
  lastPlace: v.optional(v.picklist(lastPlaces), 'earlier-rounds'),
  equalRanks: v.optional(v.picklist(equalRanks), 'refused'),
  cycle: v.optional(v.picklist(cycles), 'smallest-defeat'),
});
export type Counting = v.InferOutput<typeof Counting>;
