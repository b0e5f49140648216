import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import type { Indexed } from './board-store.js';
import type { TermIndex } from './term-index.js';

/** SQLite's full-text search knows letters and digits as words: so a term goes in as these, with its board, as it is. */
const tokenOf = (board: string, term: string) => Buffer.from(`${board}/${term}`).toString('hex');

const tokensOf = (board: string, terms: readonly string[]) =>
  terms.map((term) => tokenOf(board, term));

interface Row {
  readonly id: number;
  readonly terms: string;
}

/** Terms in SQLite: those of each idea in a table, and FTS5 to find the idea by one of them. */
export const fts5Terms: TermIndex = {
  async create(db) {
    await db.schema
      .createTable('indexed_ideas')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('board_id', 'text', (column) => column.notNull())
      .addColumn('idea_id', 'text', (column) => column.notNull().unique())
      .addColumn('terms', 'text', (column) => column.notNull())
      .execute();
    await sql`create virtual table idea_tokens
      using fts5(tokens, content='', detail=none, tokenize=ascii)`.execute(db);
    // Without it, what is taken out would stay in the file until parts of the index are merged.
    await sql`insert into idea_tokens(idea_tokens, rank) values ('secure-delete', 1)`.execute(db);
  },

  async replace(trx, { id, board }, terms) {
    const before = await takeOut(trx, board, sql`idea_id = ${id}`);
    if (terms.length === 0) return before;
    const { rows } = await sql<{ id: number }>`insert into indexed_ideas(board_id, idea_id, terms)
      values (${board}, ${id}, ${JSON.stringify(terms)}) returning id`.execute(trx);
    const tokens = tokensOf(board, terms).join(' ');
    await sql`insert into idea_tokens(rowid, tokens) values (${rows[0]?.id}, ${tokens})`.execute(
      trx,
    );
    return before;
  },

  async find(db, board, terms) {
    if (terms.length === 0) return [];
    const query = tokensOf(board, terms).join(' OR ');
    const { rows } = await sql<{ idea_id: string; terms: string }>`
      select idea_id, terms from indexed_ideas
      where id in (select rowid from idea_tokens where idea_tokens match ${query})
    `.execute(db);
    return rows.map((row): Indexed => {
      return { id: row.idea_id, terms: JSON.parse(row.terms) as string[] };
    });
  },

  async clear(trx, board) {
    await takeOut(trx, board, sql`board_id = ${board}`);
  },
};

/** The index has to be told what it was given, for it holds no terms of its own. */
async function takeOut(
  trx: Transaction<Tables>,
  board: string,
  which: ReturnType<typeof sql>,
): Promise<string[]> {
  const { rows } = await sql<Row>`select id, terms from indexed_ideas where ${which}`.execute(trx);
  const taken = rows.map(({ id, terms }) => ({ id, terms: JSON.parse(terms) as string[] }));
  for (const { id, terms } of taken) {
    const tokens = tokensOf(board, terms).join(' ');
    await sql`insert into idea_tokens(idea_tokens, rowid, tokens)
      values ('delete', ${id}, ${tokens})`.execute(trx);
  }
  await sql`delete from indexed_ideas where ${which}`.execute(trx);
  return taken.flatMap(({ terms }) => terms);
}
