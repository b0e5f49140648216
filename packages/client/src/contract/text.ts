import * as v from 'valibot';

/** Whether a JSON value holds strings by name. Names that mean something to JavaScript are taken out, as valibot does. */
function isStrings(input: unknown): boolean {
  if (input === null || typeof input !== 'object') return false;
  for (const name of ['__proto__', 'prototype', 'constructor']) Reflect.deleteProperty(input, name);
  return Object.values(input).every((value) => typeof value === 'string');
}

/** Strings by name. One check in place of valibot's `record` and `union`, which every page would load. */
export const Strings = Object.assign(v.custom<Record<string, string>>(isStrings), {
  expects: 'Object',
});

/** What an organiser wrote: one string, or one string per language tag. */
export const Text = Object.assign(
  v.custom<string | Record<string, string>>(
    (input) => typeof input === 'string' || isStrings(input),
  ),
  { expects: '(string | Object)' },
);
export type Text = v.InferOutput<typeof Text>;
