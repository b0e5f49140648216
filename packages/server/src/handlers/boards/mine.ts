import type { BoardMine } from '@earshot/client/contract';
import { boardResource } from '../../resource.js';
import { findBoard, type Handler } from '../handler.js';
import { deletionSequence, whoAsks } from '../identify.js';

/** `GET /boards/:id/mine` */
export const readMyIdeas: Handler = async (c, service) => {
  const { content } = await findBoard(c, service);
  const { who } = await whoAsks(c, boardResource(content), service);
  const held = await service.store.boards.readMine(content.id, who, service.now());
  return c.json({ contract: 1, ...held } satisfies BoardMine);
};

/** `DELETE /boards/:id/mine`: at any time, after closing and during a pause too */
export const deleteMyIdeas: Handler = async (c, service) => {
  const { content } = await findBoard(c, service);
  const { who } = await whoAsks(c, boardResource(content), service);
  await service.store.boards.forget(content.id, who, deletionSequence(c));
  return c.json({ contract: 1, deleted: true });
};
