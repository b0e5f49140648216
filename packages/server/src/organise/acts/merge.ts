import { askMerge, unaskMerge } from '../../moderation/ask-merge.js';
import type { IdeaForm } from './on-board.js';
import { reasonIn } from './reason.js';
import { refusedFields } from './refused.js';

/** The ids of the fields. */
export const mergeFields = { into: 'into-other', number: 'into-number', reason: 'merge-reason' };

/** What stands for an idea that is not among those that say something close. */
export const otherIdea = 'other';

/** Asks the author of an idea whether it may be put together with another one. */
export const askMergeByForm: IdeaForm = async ({ service, board, idea, visit, form }) => {
  const { merge: words } = visit.words;
  const chosen = form.text('into');
  const isOther = chosen === otherIdea || chosen === '';
  const into = isOther ? numberOf(form.text('number')) : chosen;
  const wrong = isOther ? mergeFields.number : mergeFields.into;
  const reasons = reasonIn(form, visit.words, mergeFields.reason, words.reasonMissing);
  const errors = [
    ...(into === '' ? [{ field: mergeFields.number, words: words.choose }] : []),
    ...reasons.errors,
  ];
  if (errors.length > 0) return errors;
  try {
    await askMerge(service, board, idea, { into, reason: reasons.reason });
  } catch (error) {
    return refusedFields(error, { into: { field: wrong, words: words.unknown } });
  }
  return 'asked';
};

/** Takes the question back. */
export const unaskMergeByForm: IdeaForm = async ({ service, board, idea }) => {
  await unaskMerge(service, board, idea);
  return 'taken-back';
};

/** The idea's number, where its whole address was pasted too; what never was one is empty. */
function numberOf(typed: string): string {
  return /(?:^|idea-|\/)([0-9a-z]{1,64})$/.exec(typed.trim())?.[1] ?? '';
}
