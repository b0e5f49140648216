import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import { ProblemError } from '../../problem.js';
import type { Tables } from '../tables.js';
import { fromBoardRow } from './board-row.js';
import type { BoardRecords } from './records.js';
import { addDecision, countsOf, decisionsIn, eraseBoard } from './sql-board.js';
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
 * @param found its row, held as the work needs it
 * @param at.lock what is appended so that nobody else changes a row that was read: `for update`, or nothing
 */
export function sqlRecords(
  trx: Transaction<Tables>,
  found: Selectable<Tables['boards']> | null,
  at: { readonly board: string; readonly terms: TermIndex; readonly lock: RawBuilder<unknown> },
): BoardRecords {
  const { board, terms, lock } = at;
  const row = () => {
    if (found) return found;
    throw new ProblemError('not-found', 'There is no such board.');
  };

  return {
    board: async () => fromBoardRow(row()),
    counts: async () => countsOf(trx, row()),
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
    erase: async (moment) => eraseBoard(trx, row(), moment, terms),
  };
}
