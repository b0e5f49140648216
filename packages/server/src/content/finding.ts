import type { FieldError } from '../problem.js';

/** Something in what an organiser wrote that keeps it from opening. */
export interface Finding {
  /** The way to the field, from the root; empty for the whole. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly got: string;
  /** What to do about it, in one sentence. */
  readonly advice: string;
}

/** What people have done who rely on what they were told. */
export type TookPart = 'voted' | 'posted' | 'taken part';

/** A change that people who took part could not have known of. */
export function keptFinding(
  took: TookPart,
  path: Finding['path'],
  expected: string,
  got: string,
  advice: string,
): Finding {
  return { path, expected: `${expected}, because people have ${took}`, got, advice };
}

/** A finding as the contract's problem `invalid` has it. */
export function toFieldError({ path, expected, got }: Finding): FieldError {
  return { path: path.join('.'), expected, got };
}
