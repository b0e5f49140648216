import type { RawBuilder, Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import { keptOutcomes, type PeopleRecords } from './people.js';

/** Where the people of one board or prompt are kept; the tables are alike, except for what they belong to. */
export type PeopleTables =
  | {
      readonly participants: 'board_participants';
      readonly outcomes: 'board_outcomes';
      readonly of: { readonly board_id: string };
    }
  | {
      readonly participants: 'prompt_participants';
      readonly outcomes: 'prompt_outcomes';
      readonly of: { readonly prompt_id: string };
    };

/** What a SQL database holds of those who take part in one board or prompt. @param lock appended to hold a row, or nothing */
export function sqlPeople<Kind extends string>(
  trx: Transaction<Tables>,
  { participants, outcomes, of }: PeopleTables,
  lock: RawBuilder<unknown>,
): PeopleRecords<Kind> {
  const by = (participant_hash: string) => ({ ...of, participant_hash });

  return {
    async participant(participant) {
      await trx
        .insertInto(participants)
        .values({ ...by(participant), receipt_hash: null, last_sequence: -1, deleted_sequence: -1 })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const row = await trx
        .selectFrom(participants)
        .selectAll()
        .where((where) => where.and(by(participant)))
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
        .updateTable(participants)
        .set({
          receipt_hash: receipt,
          last_sequence: lastSequence,
          deleted_sequence: deletedSequence,
        })
        .where((where) => where.and(by(participant)))
        .execute();
    },
    async find(who) {
      const [column, hash] =
        'participant' in who
          ? (['participant_hash', who.participant] as const)
          : (['receipt_hash', who.receipt] as const);
      const row = await trx
        .selectFrom(participants)
        .select('participant_hash')
        .where((where) => where.and({ ...of }))
        .where('receipt_hash', 'is not', null)
        .where(column, '=', hash)
        .executeTakeFirst();
      return row?.participant_hash ?? null;
    },

    async outcome(participant, idempotency_key) {
      const row = await trx
        .selectFrom(outcomes)
        .selectAll()
        .where((where) => where.and({ ...by(participant), idempotency_key }))
        .executeTakeFirst();
      if (!row) return null;
      const { fingerprint, at, about } = row;
      const kind = row.kind as Kind;
      const sequence = Number(row.sequence);
      return { participant, key: idempotency_key, fingerprint, kind, at, about, sequence };
    },
    async saveOutcome({ participant, key: idempotency_key, ...outcome }) {
      const { kind } = outcome;
      await trx
        .insertInto(outcomes)
        .values({ ...by(participant), idempotency_key, ...outcome })
        .execute();
      const kept = trx
        .selectFrom(outcomes)
        .select('idempotency_key')
        .where((where) => where.and({ ...by(participant), kind }))
        // Whoever sends it chooses the sequence: by that, what was sent just now might not be counted.
        .orderBy('at', 'desc')
        .orderBy('sequence', 'desc')
        .limit(keptOutcomes);
      await trx
        .deleteFrom(outcomes)
        .where((where) => where.and({ ...by(participant), kind }))
        .where('idempotency_key', 'not in', kept)
        .execute();
    },
    async countSent(participant, kind, since) {
      const row = await trx
        .selectFrom(outcomes)
        .select(({ fn }) => fn.countAll().as('count'))
        .where((where) => where.and({ ...by(participant), kind }))
        .where('at', '>', since)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    async deleteOutcomes(participant) {
      await trx
        .deleteFrom(outcomes)
        .where((where) => where.and(by(participant)))
        .execute();
    },
    async countParticipants() {
      const row = await trx
        .selectFrom(participants)
        .select(({ fn }) => fn.countAll().as('count'))
        .where((where) => where.and(of))
        .where('receipt_hash', 'is not', null)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
}
