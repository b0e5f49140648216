import type { Outcome } from '../attempt.js';
import type { Form } from '../form.js';
import type { FieldError } from '../parts/errors.js';
import type { OrganiseWords } from '../words/index.js';
import { reasonIn } from './reason.js';

/** Where the reason for withholding these words is written. */
export const reasonField = (edition: string) => `reason-${edition}`;

/** What is said when it is done. */
const done = { show: 'shown', keep: 'kept', withhold: 'withheld' } as const;

/** A decision about words, with its reason: to show or to keep them needs none of one's own. */
export interface Decision {
  readonly decision: keyof typeof done;
  readonly reason: string;
}

/**
 * Does what was decided about words, once the reason is there.
 * @param decide takes the edition that was read, too
 */
export async function decideAs(
  form: Form,
  words: OrganiseWords,
  decide: (decision: Decision & { readonly edition: string }) => Promise<void>,
): Promise<Outcome> {
  const edition = form.text('edition');
  const { decision, reason, errors } = decisionIn(form, words, edition);
  if (errors.length > 0) return errors;
  await decide({ decision, reason, edition });
  return done[decision];
}

function decisionIn(
  form: Form,
  words: OrganiseWords,
  edition: string,
): Decision & { errors: readonly FieldError[] } {
  const decision = form.text('decision');
  if (decision === 'show' || decision === 'keep') {
    return { decision, reason: words.decisions.standing[decision], errors: [] };
  }
  const missing = words.queue.reasonMissing;
  return { decision: 'withhold', ...reasonIn(form, words, reasonField(edition), missing) };
}
