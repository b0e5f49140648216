import type { Option, OwnOption } from '@earshot/client/contract';
import type { Kysely, Transaction } from 'kysely';
import { randomId } from '../crypto.js';
import { needsCode } from './code-rules.js';
import { bindCode } from './codes.js';
import { ownOption, replayOption } from './option-rules.js';
import { lockParticipant } from './participants.js';
import { existing, fromPollRow } from './poll-row.js';
import { hashOf, type Locks, pollRow } from './queries.js';
import { publish } from './publish.js';
import type { Store, SuggestedOption, Who } from './store.js';
import type { Tables } from './tables.js';

const optionsOf = (from: Kysely<Tables>, poll: string) =>
  from.selectFrom('suggested_options').where('poll_id', '=', poll);

/** Keeps an option that a person suggests, as the store's `suggestOption` has it. */
export async function suggestOption(
  trx: Transaction<Tables>,
  option: SuggestedOption,
  permit: Parameters<Store['suggestOption']>[1],
  locks: Locks,
): Promise<OwnOption> {
  const poll = fromPollRow(existing(await pollRow(trx, option.poll, locks.shared)));
  const { id: who, isNew } = await lockParticipant(trx, option, locks);
  const { key: idempotency_key, label, lang } = option;
  const before = await optionsOf(trx, option.poll)
    .select(['id', 'idempotency_key as key', 'label', 'lang', 'state'])
    .where('participant_hash', '=', option.participant)
    .execute();
  const known = before.find(({ key }) => key === idempotency_key);
  if (known) return replayOption(option, known);

  permit(poll, isNew, before.length);
  if (needsCode(poll)) await bindCode(trx, option, locks);
  await trx
    .updateTable('participants')
    .set({ receipt_hash: option.receipt })
    .where((where) => where.and(who))
    .execute();
  const { place } = await optionsOf(trx, option.poll)
    .select(({ fn }) => fn.max<number | null>('place').as('place'))
    .executeTakeFirstOrThrow();
  const kept = { id: randomId(), label, lang, state: 'waiting' as const };
  await trx
    .insertInto('suggested_options')
    .values({ ...who, ...kept, idempotency_key, place: (place ?? 0) + 1 })
    .execute();
  return ownOption(kept);
}

/** What one participant has suggested. */
export async function readOptions(
  trx: Transaction<Tables>,
  poll: string,
  who: Who,
): Promise<OwnOption[]> {
  const hash = await hashOf(trx, poll, who);
  if (hash === null) return [];
  const rows = await optionsOf(trx, poll)
    .select(['id', 'label', 'state'])
    .where('participant_hash', '=', hash)
    .where('state', '!=', 'gone')
    .orderBy('place')
    .execute();
  return rows.map(ownOption);
}

/** What nobody has read yet. */
export const listOptions = (db: Kysely<Tables>, poll: string) =>
  optionsOf(db, poll)
    .select(['id', 'label', 'lang'])
    .where('state', '=', 'waiting')
    .orderBy('place')
    .execute();

/** Lets an option in, or keeps it back, as the store's `decideOption` has it. */
export async function decideOption(
  trx: Transaction<Tables>,
  poll: string,
  option: string,
  added: Option | null,
  locks: Locks,
): Promise<boolean> {
  const row = await pollRow(trx, poll, locks.exclusive);
  const { numUpdatedRows } = await trx
    .updateTable('suggested_options')
    .set({ state: added ? 'shown' : 'hidden' })
    .where((where) => where.and({ poll_id: poll, id: option, state: 'waiting' }))
    .executeTakeFirst();
  if (!row || numUpdatedRows === 0n) return false;
  const stored = fromPollRow(row);
  if (added) await publish(trx, stored, { added: [...stored.added, added] });
  return true;
}
