import * as v from 'valibot';

/**
 * Who took part, as far as it can be shown: every number is rounded to tens, and `null` where it is too small to show or
 * would tell a number that is ("too few to show" is not zero). It changes once a day at most.
 */
export const Representation = v.object({
  contract: v.picklist([1]),
  /** The day it was counted, `2026-12-05`. */
  on: v.string(),
  /** How many took part, whether or not they told anything about themselves. */
  tookPart: v.optional(v.nullable(v.number()), null),
  questions: v.array(
    v.object({
      id: v.string(),
      /** How many answered this question, "rather not say" left out. */
      answered: v.optional(v.nullable(v.number()), null),
      answers: v.array(v.object({ id: v.string(), count: v.nullable(v.number()) })),
    }),
  ),
});
export type Representation = v.InferOutput<typeof Representation>;
