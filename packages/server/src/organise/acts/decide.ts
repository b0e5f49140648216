import { decide } from '../../moderation/decide.js';
import { decideAs } from './decision.js';
import type { BoardForm } from './on-board.js';

/**
 * Shows, withholds or keeps words as they were read.
 * @throws ProblemError `paused`; `not-found` where they are gone, or were changed since
 */
export const decideByForm: BoardForm = ({ service, board, form, visit: { words } }) => {
  const idea = form.text('idea');
  const comment = form.text('comment') || undefined;
  const target = { idea, ...(comment !== undefined && { comment }) };
  return decideAs(form, words, (decision) => decide(service, board, { ...target, ...decision }));
};
