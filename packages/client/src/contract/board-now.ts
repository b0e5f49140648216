import * as v from 'valibot';

/** What a board is now: what has come and what has changed, without reading it all. */
export const BoardNow = v.object({
  contract: v.picklist([1]),
  version: v.number(),
  state: v.optional(v.string()),
  /** How many ideas can be read. */
  ideas: v.number(),
  /** The ids of the newest ideas, the newest first; 50 at most. */
  newest: v.array(v.string()),
  /** The ideas whose support, comments, status or words changed last, the latest first; 50 at most. */
  changed: v.array(
    v.object({ id: v.string(), support: v.number(), comments: v.number(), version: v.number() }),
  ),
});
export type BoardNow = v.InferOutput<typeof BoardNow>;
