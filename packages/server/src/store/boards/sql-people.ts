import type { RawBuilder, Transaction } from 'kysely';
import { sqlPeople } from '../acts/sql-people.js';
import type { Tables } from '../tables.js';
import type { ActKind, BoardRecords } from './records.js';

/** Those who take part in one board, and what they did. */
export function peopleOf(trx: Transaction<Tables>, board: string, lock: RawBuilder<unknown>) {
  const participants = 'board_participants';
  const outcomes = 'board_outcomes';
  return {
    ...sqlPeople<ActKind>(trx, { participants, outcomes, of: { board_id: board } }, lock),
    async deleteTraces(participant_hash) {
      for (const table of ['comments', 'supports'] as const) {
        await trx
          .deleteFrom(table)
          .where((where) => where.and({ board_id: board, participant_hash }))
          .execute();
      }
      await trx
        .updateTable('flags')
        .set({ participant_hash: '', text: '' })
        .where((where) => where.and({ board_id: board, participant_hash }))
        .execute();
    },
  } satisfies Partial<BoardRecords>;
}
