import { sql } from 'kysely';
import type { Locks } from '../queries.js';
import type { Dialect } from '../kysely-store.js';
import type { Scrubber } from '../scrubber.js';
import type { BoardStore } from './board-store.js';
import { fromBoardRow, toBoardRow } from './board-row.js';
import { createBoardStore } from './create-board-store.js';
import { addDecision, boardRow, countsOf } from './sql-board.js';
import { sqlRecords } from './sql-records.js';
import type { BoardDatabase } from './records.js';

/** Keeps boards in a SQL database. */
export function createSqlBoards(
  { db, transact, terms }: Dialect,
  locks: Locks,
  scrubber: Scrubber,
): BoardStore {
  const database: BoardDatabase = {
    async list() {
      const rows = await db.selectFrom('boards').select('id').orderBy('id').execute();
      return rows.map(({ id }) => id);
    },

    read: (board) =>
      transact(async (trx) => {
        const row = await boardRow(trx, board);
        return row ? { ...fromBoardRow(row), ...(await countsOf(trx, row)) } : null;
      }),

    transact: (board, hold, work) =>
      transact(async (trx) => {
        const row = await boardRow(trx, board, hold === 'none' ? sql`` : locks[hold]);
        const lock = hold === 'none' ? sql`` : locks.exclusive;
        return work(sqlRecords(trx, row ?? null, { board, terms, lock }));
      }),

    change: (board, change, decision) =>
      transact(async (trx) => {
        const row = await boardRow(trx, board, locks.exclusive);
        const before = row ? { ...fromBoardRow(row), ...(await countsOf(trx, row)) } : null;
        const ideas = trx.selectFrom('ideas').select('id').where('board_id', '=', board);
        const used = (await ideas.limit(1).executeTakeFirst()) !== undefined;
        const changed = change(before, used);
        if (!changed) return;
        const values = toBoardRow(changed);
        await trx
          .insertInto('boards')
          .values(values)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute();
        if (decision) await addDecision(trx, board, decision);
      }),
    scrubber,
  };
  return createBoardStore(database);
}
