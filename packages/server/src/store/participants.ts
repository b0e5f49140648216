import type { Transaction } from 'kysely';
import { randomId } from '../crypto.js';
import { hashOf, type Locks } from './queries.js';
import type { Act, SuggestedOption, Who } from './store.js';
import type { Tables } from './tables.js';

/** The participant's row, made when it is missing, and held until the transaction ends: acts of one person queue here. */
export async function lockParticipant(
  trx: Transaction<Tables>,
  { poll, participant }: Act | SuggestedOption,
  locks: Locks,
) {
  const id = { poll_id: poll, participant_hash: participant };
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('participants')
    .values({ ...id, receipt_hash: null, last_sequence: -1 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const row = await trx
    .selectFrom('participants')
    .select('last_sequence')
    .where((where) => where.and(id))
    .modifyEnd(locks.exclusive)
    .executeTakeFirstOrThrow();
  return { id, lastSequence: Number(row.last_sequence), isNew: numInsertedOrUpdatedRows > 0n };
}

/** Deletes what is held of one participant, as the store's `forget` has it. */
export async function forgetParticipant(
  trx: Transaction<Tables>,
  poll: string,
  who: Who,
  sequence: number,
): Promise<void> {
  const hash = await hashOf(trx, poll, who);
  if (hash === null) return;
  const id = { poll_id: poll, participant_hash: hash };
  await trx
    .updateTable('participants')
    .set({ receipt_hash: null })
    .where((where) => where.and(id))
    .execute();
  await trx
    .updateTable('participants')
    .set({ last_sequence: sequence })
    .where((where) => where.and(id))
    .where('last_sequence', '<', sequence)
    .execute();
  await trx
    .updateTable('codes')
    .set({ participant_hash: null })
    .where((where) => where.and(id))
    .execute();
  for (const table of ['words', 'votes', 'outcomes'] as const) {
    await trx
      .deleteFrom(table)
      .where((where) => where.and(id))
      .execute();
  }
  await forgetOptions(trx, id);
}

/** New ids, because the option that was let in may carry the old one: nothing tells any more who suggested it. */
async function forgetOptions(
  trx: Transaction<Tables>,
  id: { poll_id: string; participant_hash: string },
): Promise<void> {
  const rows = await trx
    .selectFrom('suggested_options')
    .select('id')
    .where((where) => where.and(id))
    .execute();
  for (const row of rows) {
    await trx
      .updateTable('suggested_options')
      .set({ id: randomId(), label: '', lang: null, state: 'gone' })
      .where('id', '=', row.id)
      .execute();
  }
}
