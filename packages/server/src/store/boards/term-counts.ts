import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import type { TermIndex } from './term-index.js';

/**
 * Indexes an idea, while nobody else acts on its board, and keeps how many ideas hold each term: to count the ideas of
 * a common term at every search would take longer than all the rest of it.
 */
export async function indexIdea(
  trx: Transaction<Tables>,
  index: TermIndex,
  idea: { readonly id: string; readonly board: string },
  terms: readonly string[],
): Promise<void> {
  const before = await index.replace(trx, idea, terms);
  const [held, holds] = [new Set(before), new Set(terms)];
  const come = terms.filter((term) => !held.has(term));
  const gone = before.filter((term) => !holds.has(term));
  if (come.length > 0) await addTerms(trx, idea.board, come);
  if (gone.length > 0) await removeTerms(trx, idea.board, gone);
}

async function addTerms(trx: Transaction<Tables>, board: string, terms: readonly string[]) {
  await trx
    .insertInto('term_counts')
    .values(terms.map((term) => ({ board_id: board, term, ideas: 1 })))
    .onConflict((conflict) =>
      conflict.columns(['board_id', 'term']).doUpdateSet({ ideas: sql`term_counts.ideas + 1` }),
    )
    .execute();
}

async function removeTerms(trx: Transaction<Tables>, board: string, terms: readonly string[]) {
  await trx
    .updateTable('term_counts')
    .set({ ideas: sql`ideas - 1` })
    .where('board_id', '=', board)
    .where('term', 'in', terms)
    .execute();
  await trx
    .deleteFrom('term_counts')
    .where('board_id', '=', board)
    .where('term', 'in', terms)
    .where('ideas', '=', 0)
    .execute();
}

/** How many ideas hold each term. */
export async function countTerms(
  db: Kysely<Tables>,
  board: string,
  terms: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('term_counts')
    .select(['term', 'ideas'])
    .where('board_id', '=', board)
    .where('term', 'in', [...terms, ''])
    .execute();
  const counts = new Map(rows.map(({ term, ideas }) => [term, ideas]));
  return new Map(terms.map((term) => [term, counts.get(term) ?? 0]));
}

/** Takes a board's ideas out. */
export async function clearTerms(trx: Transaction<Tables>, index: TermIndex, board: string) {
  await index.clear(trx, board);
  await trx.deleteFrom('term_counts').where('board_id', '=', board).execute();
}
