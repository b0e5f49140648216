import { addGroup } from '../../moderation/prompts/add-group.js';
import { nameIn } from './group-name.js';
import type { PromptForm } from './on-prompt.js';
import { reasonIn } from './reason.js';

/** The id of the field. */
export const addReasonField = 'add-reason';

/** Adds a group of the organiser's own. @throws ProblemError `paused`, `group-limit` */
export const addGroupByForm: PromptForm = async (on) => {
  const { service, prompt, form, visit } = on;
  const { name, errors } = nameIn(on, prompt);
  const missing = visit.words.prompt.add.reasonMissing;
  const reasons = reasonIn(form, visit.words, addReasonField, missing);
  const all = [...errors, ...reasons.errors];
  if (all.length > 0) return all;
  await addGroup(service, prompt, { name, reason: reasons.reason });
  return 'added';
};
