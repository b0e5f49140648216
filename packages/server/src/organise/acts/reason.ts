import type { Form } from '../form.js';
import type { OrganiseWords } from '../words/index.js';
import type { FieldError } from '../parts/errors.js';

/** How many characters a reason may have, as the organiser's API has it. */
const maximumReason = 1000;

/**
 * The reason that was written, and what is wrong with it.
 * @param field the id of its field
 * @param missing what to say where there is none
 */
export function reasonIn(
  form: Form,
  words: OrganiseWords,
  field: string,
  missing: string,
): { reason: string; errors: FieldError[] } {
  const reason = form.text('reason');
  if (!form.says('reason')) return { reason, errors: [{ field, words: missing }] };
  const over = reason.length - maximumReason;
  if (over <= 0) return { reason, errors: [] };
  return { reason, errors: [{ field, words: words.tooLong(maximumReason, over) }] };
}
