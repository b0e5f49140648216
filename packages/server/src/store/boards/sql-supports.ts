import type { Selectable, Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import type { BoardRecords, SupportRecord } from './records.js';

/** Support and flags on one board. */
export function supportsIn(trx: Transaction<Tables>, board: string) {
  const supports = trx.selectFrom('supports').selectAll().where('board_id', '=', board);

  return {
    async support(idea, participant) {
      const row = await supports
        .where((where) => where.and({ idea_id: idea, participant_hash: participant }))
        .executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async supportsOf(participant) {
      const rows = await supports.where('participant_hash', '=', participant).execute();
      return rows.map(fromRow);
    },
    async supportsOn(idea) {
      const rows = await trx
        .selectFrom('supports')
        .selectAll()
        .where('idea_id', '=', idea)
        .execute();
      return rows.map(fromRow);
    },
    async saveSupport(support) {
      const values = { supports: support.supports ? 1 : 0, sequence: support.sequence };
      const id = { idea_id: support.idea, participant_hash: support.participant };
      await trx
        .insertInto('supports')
        .values({ board_id: board, ...id, ...values })
        .onConflict((conflict) =>
          conflict.columns(['idea_id', 'participant_hash']).doUpdateSet(values),
        )
        .execute();
    },
    async deleteSupports(idea) {
      await trx
        .deleteFrom('supports')
        .where((where) => where.and({ board_id: board, idea_id: idea }))
        .execute();
    },
  } satisfies Partial<BoardRecords>;
}

function fromRow(row: Selectable<Tables['supports']>): SupportRecord {
  const { idea_id: idea, participant_hash: participant, supports, sequence } = row;
  return { idea, participant, supports: supports === 1, sequence: Number(sequence) };
}
