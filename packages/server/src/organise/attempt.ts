import type { Form } from './form.js';
import type { FieldError } from './parts/errors.js';
import type { Done } from './visit.js';

/** What came of a form: something was done, or fields are wrong. */
export type Outcome = Done | readonly FieldError[];

/** A form that could not be taken: what was typed stays on its page, with what is wrong. */
export interface Attempt {
  readonly form: Form;
  readonly errors: readonly FieldError[];
}
