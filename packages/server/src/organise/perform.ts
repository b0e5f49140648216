import type { Context } from 'hono';
import { ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import type { Attempt, Outcome } from './attempt.js';
import type { Form } from './form.js';
import { goOn } from './go-on.js';
import { readAct } from './read-act.js';
import type { Visit } from './visit.js';

/** A form that came from a page. */
export interface Sent {
  readonly service: Service;
  readonly visit: Visit;
  readonly form: Form;
}

/** What the forms of a page do, by the `act` that each carries. */
export type Acts<On> = ReadonlyMap<string, (sent: Sent & On) => Promise<Outcome>>;

/**
 * Does what a form says and leads on; where fields are wrong, its page stands there again, with what was typed.
 * @param on what the page is about
 * @param again answers with the page
 * @throws ProblemError
 */
export async function perform<On>(
  c: Context,
  service: Service,
  acts: Acts<On>,
  on: () => Promise<On>,
  again: (attempt: Attempt) => Promise<Response>,
): Promise<Response> {
  const { visit, form } = await readAct(c, service);
  const act = acts.get(form.text('act'));
  if (!act) throw new ProblemError('not-found', 'There is no such form on this page.');
  const outcome = await act({ service, visit, form, ...(await on()) });
  if (typeof outcome === 'string') return goOn(c, visit.path, outcome);
  return again({ form, errors: outcome });
}
