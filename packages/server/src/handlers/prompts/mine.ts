import type { PromptMine } from '@earshot/client/contract';
import { promptResource } from '../../resource.js';
import { findPrompt, type Handler } from '../handler.js';
import { deletionSequence, whoAsks } from '../identify.js';

/** `GET /prompts/:id/mine`: with a receipt also what was said with "This includes me" */
export const readMyGroups: Handler = async (c, service) => {
  const { content } = await findPrompt(c, service);
  const { who } = await whoAsks(c, promptResource(content), service);
  const held = await service.store.prompts.readMine(content.id, who);
  return c.json({ contract: 1, ...held } satisfies PromptMine);
};

/** `DELETE /prompts/:id/mine`: at any time, after closing and during a pause too */
export const deleteMyGroups: Handler = async (c, service) => {
  const { content } = await findPrompt(c, service);
  const { who } = await whoAsks(c, promptResource(content), service);
  await service.store.prompts.forget(content.id, who, deletionSequence(c));
  return c.json({ contract: 1, deleted: true });
};
