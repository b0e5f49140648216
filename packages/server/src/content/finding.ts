import type { FieldError } from '../problem.js';

/** Something in a poll's content that keeps it from opening. */
export interface Finding {
  /** The way to the field, from the root; empty for the whole. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly got: string;
  /** What to do about it, in one sentence. */
  readonly advice: string;
}

/** A finding as the contract's problem `invalid` has it. */
export function toFieldError({ path, expected, got }: Finding): FieldError {
  return { path: path.join('.'), expected, got };
}
