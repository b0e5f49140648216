import type { Context } from 'hono';
import { receiptHeader, sequenceHeader } from '@earshot/client/contract';
import { hashReceipt } from '../crypto.js';
import { readSequence } from '../gates/act-headers.js';
import type { Service } from '../service.js';
import type { StoredPoll, Who } from '../store/store.js';
import { findPoll, type Handler, identify } from './handler.js';
import { viewVote } from './vote-view.js';

/** `GET /polls/:id/mine` */
export const readMine: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  const { id } = stored.content;
  const { receipt, who } = await whoAsks(c, stored, service);
  const held = await service.store.readVote(id, who);
  const options = await service.store.readOptions(id, who);
  return c.json({ contract: 1, vote: held && viewVote(held, receipt), options });
};

/** `DELETE /polls/:id/mine`: at any time, after closing and during a pause too */
export const deleteMine: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  const { who } = await whoAsks(c, stored, service);
  // Without a key there is no order of acts to keep.
  const sequence = c.req.header(sequenceHeader) === undefined ? 0 : readSequence(c);
  await service.store.forget(stored.content.id, who, sequence);
  return c.json({ contract: 1, deleted: true });
};

async function whoAsks(
  c: Context,
  stored: StoredPoll,
  service: Service,
): Promise<{ who: Who; receipt: string }> {
  const receipt = c.req.header(receiptHeader);
  if (receipt !== undefined) {
    service.tryReceipt(c);
    const secret = await service.store.secret();
    return { who: { receipt: await hashReceipt(secret, stored.content.id, receipt) }, receipt };
  }
  const { participant, receipt: own } = await identify(c, stored, service);
  return { who: { participant }, receipt: own };
}
