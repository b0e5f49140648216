import { ProblemError } from '../../problem.js';
import type { FieldError } from '../parts/errors.js';

/**
 * Says at its field what a step of a moderator has refused.
 * @param said by the path of what was refused; what is not there is thrown on
 */
export function refusedFields(
  error: unknown,
  said: Readonly<Record<string, FieldError>>,
): FieldError[] {
  if (!(error instanceof ProblemError) || error.problem !== 'invalid') throw error;
  const found = error.errors.flatMap(({ path }) => said[path] ?? []);
  if (found.length === 0) throw error;
  return found;
}
