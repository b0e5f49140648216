import type { GroupList, Prompt, Representation } from '@earshot/client/contract';
import type { Context } from 'hono';
import { ProblemError } from '../../problem.js';
import { viewPrompt } from '../../prompt-view.js';
import type { Service } from '../../service.js';
import { stockOf } from '../../stock.js';
import { findPrompt, type Handler } from '../handler.js';

/** `GET /prompts/:id` */
export const readPrompt: Handler = async (c, service) => c.json(await view(c, service));

/** The prompt that the address names, as everyone reads it now. @throws ProblemError `not-found` */
export async function view(c: Context, service: Service): Promise<Prompt> {
  const before = await findPrompt(c, service);
  const arrivals = (await stockOf(before, service))?.arrivals ?? null;
  return viewPrompt(await findPrompt(c, service), arrivals, service.now());
}

/** `GET /prompts/:id/groups` */
export const listGroups: Handler = async (c, service) => {
  const stored = await findPrompt(c, service);
  await stockOf(stored, service);
  const groups = await service.store.prompts.listGroups(stored.content.id);
  return c.json({ contract: 1, groups } satisfies GroupList);
};

/** `GET /prompts/:id/representation` */
export const readRepresentation: Handler = async (c, service) => {
  const stored = await findPrompt(c, service);
  if (!stored.content.equality) {
    throw new ProblemError('not-found', 'This prompt does not ask who took part.');
  }
  const stock = await stockOf(stored, service);
  if (!stock) throw new ProblemError('results-withheld', 'Nothing is published during the pause.');
  return c.json({ contract: 1, ...stock.representation } satisfies Representation);
};
