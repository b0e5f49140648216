import { sorts } from '@earshot/client/contract';
import * as v from 'valibot';
import { invalid } from './problem.js';

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 2));
const word = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{0,64}$/));

/** Where a page of ideas begins: the order it is in, and what the last idea before it was sorted by. */
export const Cursor = v.strictObject({
  sort: v.picklist(sorts),
  seed: v.pipe(number, v.minValue(1)),
  epoch: number,
  rank: v.pipe(v.array(v.union([number, word])), v.maxLength(3)),
});
export type Cursor = v.InferOutput<typeof Cursor>;

/** The opaque word for it, base64url. */
export function writeCursor(cursor: Cursor): string {
  return btoa(JSON.stringify(cursor)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws ProblemError `invalid` where it is none of ours */
export function readCursor(text: string): Cursor {
  try {
    return v.parse(Cursor, JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    throw invalid('cursor', '"next" of the page before', 'something else');
  }
}

/** Decides the order of ideas that were read equally often, for all pages of one reader. */
export function drawSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (drawn % (2 ** 31 - 2));
}
