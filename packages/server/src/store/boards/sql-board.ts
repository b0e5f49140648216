import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { randomId } from '../../crypto.js';
import type { Tables } from '../tables.js';
import { clearTerms } from './term-counts.js';
import type { TermIndex } from './term-index.js';
import type { Counts } from './board-row.js';
import type { BoardDecision, NewDecision } from './board-store.js';

/** @param lock what is appended, such as `for update`; default nothing */
export const boardRow = (db: Kysely<Tables>, board: string, lock = sql``) =>
  db.selectFrom('boards').selectAll().where('id', '=', board).modifyEnd(lock).executeTakeFirst();

/** How many ideas are listed, and how often they are supported; what there was, once everything is deleted. */
export async function countsOf(
  db: Kysely<Tables>,
  { id, final_counts }: Pick<Selectable<Tables['boards']>, 'id' | 'final_counts'>,
): Promise<Counts> {
  if (final_counts !== null) return JSON.parse(final_counts) as Counts;
  const row = await db
    .selectFrom('ideas')
    .select(({ fn }) => [fn.countAll().as('ideas'), fn.sum('support').as('supports')])
    .where((where) => where.and({ board_id: id, listed: 1 }))
    .executeTakeFirstOrThrow();
  return { ideas: Number(row.ideas), supports: Number(row.supports ?? 0) };
}

export async function addDecision(
  trx: Transaction<Tables>,
  board: string,
  { idea: idea_id, comment: comment_id, at, decision, reason }: NewDecision,
): Promise<void> {
  const { last } = await trx
    .selectFrom('board_decisions')
    .select(({ fn }) => fn.max<number | null>('place').as('last'))
    .where('board_id', '=', board)
    .executeTakeFirstOrThrow();
  const row = { id: randomId().toLowerCase(), board_id: board, place: (last ?? 0) + 1 };
  await trx
    .insertInto('board_decisions')
    .values({ ...row, idea_id, comment_id, at, decision, reason })
    .execute();
}

export async function decisionsIn(db: Kysely<Tables>, board: string): Promise<BoardDecision[]> {
  return db
    .selectFrom('board_decisions')
    .select(['id', 'at', 'decision', 'idea_id as idea', 'comment_id as comment', 'reason'])
    .where('board_id', '=', board)
    .orderBy('place')
    .execute();
}

/** In this order, because comments and words refer to ideas. */
const fromPeople = [
  'flags',
  'supports',
  'comments',
  'ideas',
  'board_outcomes',
  'board_participants',
] as const;

/** Deletes everything that came from people, and keeps how much there was. */
export async function eraseBoard(
  trx: Transaction<Tables>,
  row: Selectable<Tables['boards']>,
  at: string,
  terms: TermIndex,
): Promise<void> {
  const counts = await countsOf(trx, row);
  await clearTerms(trx, terms, row.id);
  const ideas = trx.selectFrom('ideas').select('id').where('board_id', '=', row.id);
  await trx.deleteFrom('idea_words').where('idea_id', 'in', ideas).execute();
  for (const table of fromPeople) {
    await trx.deleteFrom(table).where('board_id', '=', row.id).execute();
  }
  await trx
    .updateTable('boards')
    .set({ erased_at: at, final_counts: JSON.stringify(counts), version: row.version + 1 })
    .where('id', '=', row.id)
    .execute();
}
