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

/** A change that people who have voted could not have known of. */
export function votedFinding(
  path: Finding['path'],
  expected: string,
  got: string,
  advice: string,
): Finding {
  return { path, expected: `${expected}, because people have voted`, got, advice };
}

/** A finding as the contract's problem `invalid` has it. */
export function toFieldError({ path, expected, got }: Finding): FieldError {
  return { path: path.join('.'), expected, got };
}
