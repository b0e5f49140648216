import type { Context } from 'hono';
import { receiptHeader } from '@earshot/client/contract';
import { hashParticipant, hashReceipt, receiptOf } from '../crypto.js';
import type { Service } from '../service.js';
import type { StoredPoll, Who } from '../store/store.js';
import { participantKey } from '../gates/authorise.js';
import { findPoll, type Handler, identify } from './handler.js';

/** `GET /polls/:id/mine` */
export const readMine: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  const { id } = stored.content;
  const held = await service.store.readVote(id, await whoAsks(c, stored, service));
  if (!held) return c.json({ contract: 1, vote: null });
  const { at: castAt, ...vote } = held;
  const receipt = c.req.header(receiptHeader) ?? (await receiptOf(id, participantKey(c)));
  return c.json({ contract: 1, vote: { contract: 1, receipt, castAt, ...vote } });
};

/** `DELETE /polls/:id/mine`: at any time, after closing and during a pause too */
export const deleteMine: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  await service.store.forget(stored.content.id, await whoAsks(c, stored, service));
  return c.json({ contract: 1, deleted: true });
};

async function whoAsks(c: Context, stored: StoredPoll, service: Service): Promise<Who> {
  const { id } = stored.content;
  const receipt = c.req.header(receiptHeader);
  if (receipt !== undefined) return { receipt: await hashReceipt(id, receipt) };
  return { participant: await hashParticipant(id, identify(c, stored, service)) };
}
