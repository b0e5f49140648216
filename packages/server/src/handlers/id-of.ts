import type { Context } from 'hono';
import { ProblemError } from '../problem.js';

/**
 * The id of a part in the address, by the name of its parameter: what never was one would be more than some databases
 * can read.
 * @throws ProblemError `not-found`
 */
export function idOf(c: Context, parameter: 'idea' | 'comment' | 'group' | 'step'): string {
  const id = c.req.param(parameter) ?? '';
  // A group that was a suggestion has an id of the organiser's, with hyphens.
  if (/^[0-9a-z-]{1,80}$/.test(id)) return id;
  throw new ProblemError('not-found', `There is no such ${parameter}.`);
}
