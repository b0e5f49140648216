import { type RawBuilder, type Transaction } from 'kysely';
import { ProblemError } from '../problem.js';
import { fromPollRow } from './poll-row.js';
import { pollRow, toWords, votesOf, wordsIn } from './queries.js';
import { isWaiting, keptOutcomes, refuseLate, replay, withoutWords, wordsOf } from './rules.js';
import type { Act, Outcome, Store } from './store.js';
import type { Tables } from './tables.js';

/** What is appended to a query so that nobody changes its row until the transaction ends. */
export interface Locks {
  readonly poll: RawBuilder<unknown>;
  readonly participant: RawBuilder<unknown>;
}

/**
 * Records an act within a transaction, as the store's `record` has it.
 * @returns its outcome, and whether something is gone that a person wrote
 */
export async function recordAct(
  trx: Transaction<Tables>,
  act: Act,
  permit: Parameters<Store['record']>[1],
  locks: Locks,
): Promise<{ outcome: Outcome; isGone: boolean }> {
  const row = await pollRow(trx, act.poll, locks.poll);
  if (!row) throw new ProblemError('not-found', 'There is no such poll.');
  const { id, lastSequence, isNew } = await lockParticipant(trx, act, locks.participant);

  const before = await trx
    .selectFrom('outcomes')
    .select(['fingerprint', 'sequence', 'at', 'waiting'])
    .where((where) => where.and({ ...id, idempotency_key: act.key }))
    .executeTakeFirst();
  const replayed = replay(act, {
    outcome: before
      ? { ...before, sequence: Number(before.sequence), waiting: before.waiting === 1 }
      : null,
  });
  if (replayed) return { outcome: replayed, isGone: false };
  permit(fromPollRow(row), isNew);
  const vote = await votesOf(trx, act.poll)
    .select('sequence')
    .where('participant_hash', '=', act.participant)
    .executeTakeFirst();
  refuseLate(act, { lastSequence, hasVote: vote !== undefined });

  const rows = await wordsIn(trx, act.poll)
    .where('words.participant_hash', '=', act.participant)
    .execute();
  const words = act.ballot ? wordsOf(act.ballot, rows.map(toWords)) : [];
  const isGone = !act.ballot || rows.some(({ text }) => words.every((kept) => kept.text !== text));
  await trx
    .deleteFrom('words')
    .where((where) => where.and(id))
    .execute();
  await trx
    .deleteFrom('votes')
    .where((where) => where.and(id))
    .execute();
  if (act.ballot) {
    const { lang = null, ...answers } = withoutWords(act.ballot);
    const choices = JSON.stringify(answers);
    const { sequence, at: cast_at } = act;
    await trx
      .insertInto('votes')
      .values({ ...id, choices, lang, sequence, cast_at })
      .execute();
  }
  for (const { id: wordsId, kind, text, state } of words) {
    await trx
      .insertInto('words')
      .values({ ...id, id: wordsId, kind, text, state })
      .execute();
  }

  const outcome = { sequence: act.sequence, at: act.at, waiting: isWaiting(words) };
  await trx
    .insertInto('outcomes')
    .values({
      ...id,
      ...outcome,
      waiting: outcome.waiting ? 1 : 0,
      idempotency_key: act.key,
      fingerprint: act.fingerprint,
    })
    .execute();
  const kept = trx
    .selectFrom('outcomes')
    .select('idempotency_key')
    .where((where) => where.and(id))
    .orderBy('sequence', 'desc')
    .orderBy('at', 'desc')
    .limit(keptOutcomes);
  await trx
    .deleteFrom('outcomes')
    .where((where) => where.and(id))
    .where('idempotency_key', 'not in', kept)
    .execute();
  await trx
    .updateTable('participants')
    .set({ last_sequence: act.sequence, receipt_hash: act.receipt })
    .where((where) => where.and(id))
    .execute();
  return { outcome, isGone };
}

/** The participant's row, made when it is missing, and held until the transaction ends: acts of one person queue here. */
async function lockParticipant(
  trx: Transaction<Tables>,
  { poll, participant }: Act,
  lock: RawBuilder<unknown>,
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
    .modifyEnd(lock)
    .executeTakeFirstOrThrow();
  return { id, lastSequence: Number(row.last_sequence), isNew: numInsertedOrUpdatedRows > 0n };
}
