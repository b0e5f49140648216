import type { Reply } from '@earshot/client/contract';
import type { Transaction } from 'kysely';
import { fromPollRow, toPollRow } from './poll-row.js';
import { type Locks, pollRow } from './queries.js';
import type { StoredPoll } from './store.js';
import type { Tables } from './tables.js';

/** Changes what everyone sees of a poll whose row is locked. */
export async function publish(
  trx: Transaction<Tables>,
  stored: StoredPoll,
  change: Partial<StoredPoll>,
): Promise<void> {
  const { id, ...values } = toPollRow({ ...stored, ...change, version: stored.version + 1 });
  await trx.updateTable('polls').set(values).where('id', '=', id).execute();
}

/** Publishes a reply and lets whoever wrote these words find it, as the store's `reply` has it. */
export async function publishReply(
  trx: Transaction<Tables>,
  poll: string,
  ids: readonly string[],
  reply: Reply,
  locks: Locks,
): Promise<boolean> {
  const row = await pollRow(trx, poll, locks.exclusive);
  const asked = await trx
    .selectFrom('words')
    .select(['id', 'state', 'replies'])
    .where('poll_id', '=', poll)
    .where('id', 'in', [...ids, ''])
    .execute();
  if (!row || asked.length < new Set(ids).size) return false;
  for (const words of asked) {
    const replies = JSON.stringify([...(JSON.parse(words.replies) as string[]), reply.id]);
    const state = words.state === 'waiting' ? 'hidden' : words.state;
    await trx.updateTable('words').set({ state, replies }).where('id', '=', words.id).execute();
  }
  const stored = fromPollRow(row);
  await publish(trx, stored, { replies: [...stored.replies, reply] });
  return true;
}
