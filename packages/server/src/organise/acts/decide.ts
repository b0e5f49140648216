import { decide } from '../../moderation/decide.js';
import type { BoardForm } from './on-board.js';
import { reasonIn } from './reason.js';

/** Where the reason for withholding these words is written. */
export const reasonField = (edition: string) => `reason-${edition}`;

/**
 * Shows, withholds or keeps words as they were read.
 * @throws ProblemError `paused`; `not-found` where they are gone, or were changed since
 */
export const decideByForm: BoardForm = async ({ service, board, form, visit: { words } }) => {
  const [idea, edition] = [form.text('idea'), form.text('edition')];
  const comment = form.text('comment') || undefined;
  const target = { idea, edition, ...(comment !== undefined && { comment }) };
  const decision = form.text('decision');
  if (decision === 'show' || decision === 'keep') {
    const reason = words.decisions.standing[decision];
    await decide(service, board, { ...target, decision, reason });
    return decision === 'show' ? 'shown' : 'kept';
  }
  const missing = words.queue.reasonMissing;
  const { reason, errors } = reasonIn(form, words, reasonField(edition), missing);
  if (errors.length > 0) return errors;
  await decide(service, board, { ...target, decision: 'withhold', reason });
  return 'withheld';
};
