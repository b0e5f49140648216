import type { Context } from 'hono';
import { readJson } from '../../gates/read-json.js';
import { addGroup } from '../../moderation/prompts/add-group.js';
import { changeGroup } from '../../moderation/prompts/change-group.js';
import { decideName } from '../../moderation/prompts/decide-name.js';
import { addStep, removeStep } from '../../moderation/prompts/log-step.js';
import { AddedGroup, GroupChanges, NameDecision } from '../../moderation/prompts/schemas.js';
import { LoggedStep } from '../../prompt-schemas.js';
import type { Service } from '../../service.js';
import { findPrompt, type Handler, parse } from '../handler.js';
import { idOf } from '../id-of.js';

/** `GET /organise/prompts/:id/waiting` */
export const listWaitingGroups: Handler = async (c, service) => {
  const { id } = (await findPrompt(c, service)).content;
  const all = await service.store.prompts.listAll(id);
  const groups = all.filter(({ nameState }) => nameState === 'waiting');
  return c.json({ contract: 1, groups });
};

/** `POST /organise/prompts/:id/decisions` */
export const decideGroup: Handler = async (c, service) => {
  const decision = parse(NameDecision, await readJson(c));
  await decideName(service, await findPrompt(c, service), decision);
  return c.json({ contract: 1, decision: decision.decision });
};

/** `GET /organise/prompts/:id/decisions` */
export const listPromptDecisions: Handler = async (c, service) => {
  const { id } = (await findPrompt(c, service)).content;
  return c.json({ contract: 1, decisions: await service.store.prompts.listDecisions(id) });
};

/** `POST /organise/prompts/:id/groups` */
export const addOwnGroup: Handler = async (c, service) => {
  const added = parse(AddedGroup, await readJson(c));
  const id = await addGroup(service, await findPrompt(c, service), added);
  return answerKept(c, service, id, 201);
};

/** `PUT /organise/prompts/:id/groups/:group` */
export const changeKeptGroup: Handler = async (c, service) => {
  const changes = parse(GroupChanges, await readJson(c));
  const group = idOf(c, 'group');
  await changeGroup(service, await findPrompt(c, service), group, changes);
  return answerKept(c, service, group);
};

/** `POST /organise/prompts/:id/groups/:group/steps` */
export const logGroupStep: Handler = async (c, service) => {
  const { reason, ...step } = parse(LoggedStep, await readJson(c));
  const prompt = await findPrompt(c, service);
  return c.json(await addStep(service, prompt, idOf(c, 'group'), step, reason), 201);
};

/** `DELETE /organise/prompts/:id/groups/:group/steps/:step` */
export const unlogGroupStep: Handler = async (c, service) => {
  const prompt = await findPrompt(c, service);
  const group = idOf(c, 'group');
  await removeStep(service, prompt, group, idOf(c, 'step'), 'Taken out of the log.');
  return answerKept(c, service, group);
};

/** A group as it is after a change. */
async function answerKept(c: Context, service: Service, id: string, status: 200 | 201 = 200) {
  const { content } = await findPrompt(c, service);
  const group = await service.store.prompts.inspect(content.id, id);
  return c.json({ contract: 1, group }, status);
}
