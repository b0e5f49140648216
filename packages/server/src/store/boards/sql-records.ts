import { type RawBuilder, sql, type Transaction } from 'kysely';
import { ProblemError } from '../../problem.js';
import type { Tables } from '../tables.js';
import { fromBoardRow } from './board-row.js';
import type { BoardRecords } from './records.js';
import { addDecision, boardRow, countsOf, decisionsIn, eraseBoard } from './sql-board.js';
import { commentsOf } from './sql-comments.js';
import { flagsIn } from './sql-flags.js';
import { ideasOf } from './sql-ideas.js';
import { listsOf } from './sql-lists.js';
import { peopleOf } from './sql-people.js';
import { supportsIn } from './sql-supports.js';
import { countTerms, indexIdea } from './term-counts.js';
import type { TermIndex } from './term-index.js';

/**
 * The records of one board within a transaction.
 * @param lock what is appended so that nobody else changes a row that was read: `for update`, or nothing
 */
export function sqlRecords(
  trx: Transaction<Tables>,
  board: string,
  terms: TermIndex,
  lock: RawBuilder<unknown>,
): BoardRecords {
  const row = async () => {
    const found = await boardRow(trx, board);
    if (found) return found;
    throw new ProblemError('not-found', 'There is no such board.');
  };

  return {
    board: async () => fromBoardRow(await row()),
    counts: async () => countsOf(trx, await row()),
    async raiseVersion() {
      await trx
        .updateTable('boards')
        .set({ version: sql`version + 1` })
        .where('id', '=', board)
        .execute();
    },
    addDecision: (decision) => addDecision(trx, board, decision),
    decisions: () => decisionsIn(trx, board),
    ...peopleOf(trx, board, lock),
    ...ideasOf(trx, board, terms, lock),
    ...commentsOf(trx, board),
    ...supportsIn(trx, board),
    ...flagsIn(trx, board),
    ...listsOf(trx, board, lock),

    index: (idea, words) => indexIdea(trx, terms, { id: idea, board }, words),
    countTerms: (words) => countTerms(trx, board, words),
    findByTerms: (words) => terms.find(trx, board, words),
    erase: async (at) => eraseBoard(trx, await row(), at, terms),
  };
}
