import type { RawBuilder, Transaction } from 'kysely';
import { keptOutcomes } from '../act-rules.js';
import type { Tables } from '../tables.js';
import type { BoardRecords } from './records.js';

/** Those who take part in one board, and what they did. */
export function peopleOf(trx: Transaction<Tables>, board: string, lock: RawBuilder<unknown>) {
  const of = (participant_hash: string) => ({ board_id: board, participant_hash });

  return {
    /** Held until the transaction ends: acts of one person queue here. */
    async participant(participant) {
      await trx
        .insertInto('board_participants')
        .values({ ...of(participant), receipt_hash: null, last_sequence: -1, deleted_sequence: -1 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const row = await trx
        .selectFrom('board_participants')
        .selectAll()
        .where((where) => where.and(of(participant)))
        .modifyEnd(lock)
        .executeTakeFirstOrThrow();
      return {
        participant,
        receipt: row.receipt_hash,
        lastSequence: Number(row.last_sequence),
        deletedSequence: Number(row.deleted_sequence),
        isNew: row.receipt_hash === null,
      };
    },
    async saveParticipant({ participant, receipt, lastSequence, deletedSequence }) {
      await trx
        .updateTable('board_participants')
        .set({
          receipt_hash: receipt,
          last_sequence: lastSequence,
          deleted_sequence: deletedSequence,
        })
        .where((where) => where.and(of(participant)))
        .execute();
    },
    async find(who) {
      const [column, hash] =
        'participant' in who
          ? (['participant_hash', who.participant] as const)
          : (['receipt_hash', who.receipt] as const);
      const row = await trx
        .selectFrom('board_participants')
        .select('participant_hash')
        .where('board_id', '=', board)
        .where('receipt_hash', 'is not', null)
        .where(column, '=', hash)
        .executeTakeFirst();
      return row?.participant_hash ?? null;
    },

    async outcome(participant, idempotency_key) {
      const row = await trx
        .selectFrom('board_outcomes')
        .selectAll()
        .where((where) => where.and({ ...of(participant), idempotency_key }))
        .executeTakeFirst();
      if (!row) return null;
      const { fingerprint, kind, at, about } = row;
      const sequence = Number(row.sequence);
      return { participant, key: idempotency_key, fingerprint, kind, at, about, sequence };
    },
    async saveOutcome({ participant, key: idempotency_key, ...outcome }) {
      const { kind } = outcome;
      await trx
        .insertInto('board_outcomes')
        .values({ ...of(participant), idempotency_key, ...outcome })
        .execute();
      const kept = trx
        .selectFrom('board_outcomes')
        .select('idempotency_key')
        .where((where) => where.and({ ...of(participant), kind }))
        .orderBy('sequence', 'desc')
        .orderBy('at', 'desc')
        .limit(keptOutcomes);
      await trx
        .deleteFrom('board_outcomes')
        .where((where) => where.and({ ...of(participant), kind }))
        .where('idempotency_key', 'not in', kept)
        .execute();
    },
    async countSent(participant, kind, since) {
      const row = await trx
        .selectFrom('board_outcomes')
        .select(({ fn }) => fn.countAll().as('count'))
        .where((where) => where.and({ ...of(participant), kind }))
        .where('at', '>', since)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    async deleteTraces(participant) {
      for (const table of ['board_outcomes', 'comments', 'supports'] as const) {
        await trx
          .deleteFrom(table)
          .where((where) => where.and(of(participant)))
          .execute();
      }
      await trx
        .updateTable('flags')
        .set({ participant_hash: '', text: '' })
        .where((where) => where.and(of(participant)))
        .execute();
    },
  } satisfies Partial<BoardRecords>;
}
