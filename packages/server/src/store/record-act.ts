import type { Transaction } from 'kysely';
import { keptOutcomes, refuseLate, replay } from './act-rules.js';
import { needsCode } from './code-rules.js';
import { bindCode } from './codes.js';
import { lockParticipant } from './participants.js';
import { existing, fromPollRow } from './poll-row.js';
import { type Locks, pollRow, toKeptWords, votesOf, wordsIn } from './queries.js';
import type { Act, Outcome, Store } from './store.js';
import type { Tables } from './tables.js';
import { isWaiting, type KeptWords, withoutWords, wordsOf } from './words.js';

interface Id {
  readonly poll_id: string;
  readonly participant_hash: string;
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
  const poll = fromPollRow(existing(await pollRow(trx, act.poll, locks.shared)));
  const { id, lastSequence, isNew } = await lockParticipant(trx, act, locks);
  const replayed = replay(act, { outcome: await outcomeOf(trx, id, act) });
  if (replayed) return { outcome: replayed, isGone: false };

  permit(poll, isNew);
  const vote = await votesOf(trx, act.poll)
    .select('sequence')
    .where('participant_hash', '=', act.participant)
    .executeTakeFirst();
  refuseLate(act, { lastSequence, hasVote: vote !== undefined });
  if (needsCode(poll)) await bindCode(trx, act, locks);

  const rows = await wordsIn(trx, act.poll)
    .where('words.participant_hash', '=', act.participant)
    .execute();
  const words = act.ballot ? wordsOf(act.ballot, rows.map(toKeptWords)) : [];
  const isGone = !act.ballot || rows.some(({ text }) => words.every((kept) => kept.text !== text));
  await replaceVote(trx, id, act, words);
  const outcome = { sequence: act.sequence, at: act.at, waiting: isWaiting(words) };
  await keepOutcome(trx, id, act, outcome);
  await trx
    .updateTable('participants')
    .set({ last_sequence: act.sequence, receipt_hash: act.receipt })
    .where((where) => where.and({ ...id }))
    .execute();
  return { outcome, isGone };
}

async function outcomeOf(trx: Transaction<Tables>, id: Id, { key }: Act) {
  const row = await trx
    .selectFrom('outcomes')
    .select(['fingerprint', 'sequence', 'at', 'waiting'])
    .where((where) => where.and({ ...id, idempotency_key: key }))
    .executeTakeFirst();
  return row ? { ...row, sequence: Number(row.sequence), waiting: row.waiting === 1 } : null;
}

async function replaceVote(trx: Transaction<Tables>, id: Id, act: Act, words: KeptWords[]) {
  for (const table of ['words', 'votes'] as const) {
    await trx
      .deleteFrom(table)
      .where((where) => where.and({ ...id }))
      .execute();
  }
  if (act.ballot) {
    const { lang = null, ...answers } = withoutWords(act.ballot);
    const { sequence, at: cast_at, avenue, mark } = act;
    const choices = JSON.stringify(answers);
    await trx
      .insertInto('votes')
      .values({ ...id, choices, lang, sequence, cast_at, avenue, mark })
      .execute();
  }
  for (const { id: wordsId, kind, text, state, replies } of words) {
    await trx
      .insertInto('words')
      .values({ ...id, id: wordsId, kind, text, state, replies: JSON.stringify(replies) })
      .execute();
  }
}

/** Keeps an outcome for replays, and the last ones before it. */
async function keepOutcome(trx: Transaction<Tables>, id: Id, act: Act, outcome: Outcome) {
  const { key: idempotency_key, fingerprint } = act;
  await trx
    .insertInto('outcomes')
    .values({ ...id, ...outcome, waiting: outcome.waiting ? 1 : 0, idempotency_key, fingerprint })
    .execute();
  const kept = trx
    .selectFrom('outcomes')
    .select('idempotency_key')
    .where((where) => where.and({ ...id }))
    .orderBy('sequence', 'desc')
    .orderBy('at', 'desc')
    .limit(keptOutcomes);
  await trx
    .deleteFrom('outcomes')
    .where((where) => where.and({ ...id }))
    .where('idempotency_key', 'not in', kept)
    .execute();
}
