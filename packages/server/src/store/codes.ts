import type { Kysely, Transaction } from 'kysely';
import { refuseCode } from './code-rules.js';
import type { Locks } from './queries.js';
import type { Act, SuggestedOption } from './store.js';
import type { Tables } from './tables.js';

const codesOf = (from: Kysely<Tables>, poll: string) =>
  from.selectFrom('codes').where('poll_id', '=', poll);

const boundTo = (from: Kysely<Tables>, poll: string, participant: string) =>
  codesOf(from, poll)
    .select('code_hash')
    .where('participant_hash', '=', participant)
    .executeTakeFirst();

/**
 * Binds the code of an act to its participant, unless they have bound one before.
 * @throws ProblemError `code-missing`, `code-unknown`, `code-used`
 */
export async function bindCode(
  trx: Transaction<Tables>,
  { poll, participant, code }: Act | SuggestedOption,
  locks: Locks,
): Promise<void> {
  if (await boundTo(trx, poll, participant)) return;
  const row = await codesOf(trx, poll)
    .select('participant_hash')
    .where('code_hash', '=', code ?? '')
    .modifyEnd(locks.exclusive)
    .executeTakeFirst();
  refuseCode(code, row?.participant_hash);
  await trx
    .updateTable('codes')
    .set({ participant_hash: participant })
    .where((where) => where.and({ poll_id: poll, code_hash: code ?? '' }))
    .execute();
}

/** Whether a participant has bound a code, or may bind this one. */
export async function holdsCode(
  db: Kysely<Tables>,
  poll: string,
  participant: string,
  code: string | null,
): Promise<boolean> {
  const free = await codesOf(db, poll)
    .select('code_hash')
    .where('code_hash', '=', code ?? '')
    .where('participant_hash', 'is', null)
    .executeTakeFirst();
  return free !== undefined || (await boundTo(db, poll, participant)) !== undefined;
}

/** So many rows go into one statement: a database takes only so many values. */
const rowsAtOnce = 1000;

/** Adds the hashes of new codes. */
export async function addCodes(
  trx: Transaction<Tables>,
  poll: string,
  codes: readonly string[],
): Promise<void> {
  for (let start = 0; start < codes.length; start += rowsAtOnce) {
    const rows = codes.slice(start, start + rowsAtOnce);
    await trx
      .insertInto('codes')
      .values(rows.map((code_hash) => ({ poll_id: poll, code_hash, participant_hash: null })))
      .execute();
  }
}

/** How many codes there are, and how many of them are bound. */
export async function countCodes(db: Kysely<Tables>, poll: string) {
  const { issued, used } = await codesOf(db, poll)
    .select(({ fn }) => [fn.countAll().as('issued'), fn.count('participant_hash').as('used')])
    .executeTakeFirstOrThrow();
  return { issued: Number(issued), used: Number(used) };
}
