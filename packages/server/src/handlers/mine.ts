import type { Context } from 'hono';
import { receiptHeader } from '@earshot/client/contract';
import { hashParticipant, hashReceipt, receiptOf } from '../crypto.js';
import type { Settings } from '../options.js';
import type { StoredPoll, Who } from '../store/store.js';
import { participantKey } from '../gates/authorise.js';
import { findPoll, type Handler, identify } from './handler.js';

/** `GET /polls/:id/mine` */
export const readMine: Handler = async (c, settings) => {
  const stored = await findPoll(c, settings);
  const { id } = stored.content;
  const held = await settings.store.readVote(id, await whoAsks(c, stored, settings));
  if (!held) return c.json({ contract: 1, vote: null });
  const { at: castAt, ...vote } = held;
  const receipt = c.req.header(receiptHeader) ?? (await receiptOf(id, participantKey(c)));
  return c.json({ contract: 1, vote: { contract: 1, receipt, castAt, ...vote } });
};

/** `DELETE /polls/:id/mine`: at any time, after closing and during a pause too */
export const deleteMine: Handler = async (c, settings) => {
  const stored = await findPoll(c, settings);
  await settings.store.forget(stored.content.id, await whoAsks(c, stored, settings));
  return c.json({ contract: 1, deleted: true });
};

async function whoAsks(c: Context, stored: StoredPoll, settings: Settings): Promise<Who> {
  const { id } = stored.content;
  const receipt = c.req.header(receiptHeader);
  if (receipt !== undefined) return { receipt: await hashReceipt(id, receipt) };
  return { participant: await hashParticipant(id, identify(c, stored, settings)) };
}
