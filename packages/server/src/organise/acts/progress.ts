import { groupStates } from '@earshot/client/contract';
import { changeGroup } from '../../moderation/prompts/change-group.js';
import { firstChoice } from '../parts/choices.js';
import type { GroupForm } from './on-prompt.js';
import { reasonIn } from './reason.js';

/** The id of the field. */
export const progressReasonField = 'state-reason';

/** Says how far a group is. */
export const sayProgressByForm: GroupForm = async ({ service, prompt, group, form, visit }) => {
  const { progress: words } = visit.words.prompt;
  const state = groupStates.find((one) => one === form.text('state'));
  const { reason, errors } = reasonIn(form, visit.words, progressReasonField, words.reasonMissing);
  const unchosen = { field: firstChoice('state', groupStates), words: words.choose };
  if (!state) return [unchosen, ...errors];
  if (errors.length > 0) return errors;
  await changeGroup(service, prompt, group, { state, reason });
  return 'state';
};
