import { pollResource } from '../resource.js';
import { findPoll, type Handler } from './handler.js';
import { deletionSequence, whoAsks } from './identify.js';
import { viewVote } from './vote-view.js';

/** `GET /polls/:id/mine` */
export const readMine: Handler = async (c, service) => {
  const { content } = await findPoll(c, service);
  const { receipt, who } = await whoAsks(c, pollResource(content), service);
  const held = await service.store.readVote(content.id, who);
  const options = await service.store.readOptions(content.id, who);
  return c.json({ contract: 1, vote: held && viewVote(held, receipt), options });
};

/** `DELETE /polls/:id/mine`: at any time, after closing and during a pause too */
export const deleteMine: Handler = async (c, service) => {
  const { content } = await findPoll(c, service);
  const { who } = await whoAsks(c, pollResource(content), service);
  await service.store.forget(content.id, who, deletionSequence(c));
  return c.json({ contract: 1, deleted: true });
};
