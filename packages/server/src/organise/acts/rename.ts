import { changeGroup } from '../../moderation/prompts/change-group.js';
import { gone } from '../../moderation/rules.js';
import { nameIn } from './group-name.js';
import type { GroupForm } from './on-prompt.js';
import { reasonIn } from './reason.js';

/** The id of the field. */
export const renameReasonField = 'rename-reason';

/** Gives a group another name. */
export const renameByForm: GroupForm = async (on) => {
  const { service, prompt, group, form, visit } = on;
  const { name, lang, errors } = nameIn(on, prompt);
  const missing = visit.words.prompt.names.reasonMissing;
  const reasons = reasonIn(form, visit.words, renameReasonField, missing);
  const all = [...errors, ...reasons.errors];
  if (all.length > 0) return all;
  await changeGroup(service, prompt, group, { name, lang, reason: reasons.reason });
  return 'renamed';
};

/** Gives a group the name that people in it have given, in full. */
export const useOwnNameByForm: GroupForm = async ({ service, prompt, group, form, visit }) => {
  const name = form.text('ownName');
  const { inclusions = [] } = (await service.store.prompts.inspect(prompt.content.id, group)) ?? {};
  const given = inclusions.find(({ ownName }) => ownName === name);
  if (given?.ownName === undefined) throw gone();
  const reason = visit.words.decisions.standing.ownName;
  const lang = given.lang ?? null;
  await changeGroup(service, prompt, group, { name: given.ownName, lang, reason });
  return 'renamed';
};
