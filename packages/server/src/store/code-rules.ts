import type { eligibilities } from '@earshot/client/contract';
import { ProblemError } from '../problem.js';

/** A poll or a board, as far as it says who may take part. */
export interface Eligible {
  readonly content: { readonly about: { readonly eligibility: (typeof eligibilities)[number] } };
}

/** Whether a participant needs a single-use code. */
export function needsCode({ content }: Eligible): boolean {
  return content.about.eligibility === 'code';
}

/**
 * Holds a code against whom it belongs to.
 * @param holder the participant it is bound to; `null` while it is free, `undefined` when there is no such code
 * @throws ProblemError `code-missing`, `code-unknown`, `code-used`
 */
export function refuseCode(code: string | null, holder: string | null | undefined): void {
  if (code === null) throw new ProblemError('code-missing', 'This poll asks for a code.');
  if (holder === undefined) throw new ProblemError('code-unknown', 'There is no such code here.');
  if (holder !== null) {
    throw new ProblemError('code-used', 'Another participant has used this code.');
  }
}
