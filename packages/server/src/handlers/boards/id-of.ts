import type { Context } from 'hono';
import { ProblemError } from '../../problem.js';

/**
 * The id of an idea or a comment in the address: what never was one would be more than some databases can read.
 * @throws ProblemError `not-found`
 */
export function idOf(c: Context, parameter: 'idea' | 'comment'): string {
  const id = c.req.param(parameter) ?? '';
  if (/^[0-9a-z]{1,64}$/.test(id)) return id;
  throw new ProblemError('not-found', `There is no such ${parameter}.`);
}
