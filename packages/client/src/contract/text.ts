import * as v from 'valibot';

/** What an organiser wrote: one string, or one string per language tag. */
export const Text = v.union([v.string(), v.record(v.string(), v.string())]);
export type Text = v.InferOutput<typeof Text>;
