import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.js';
import type { TermIndex } from './term-index.js';

/** SQLite's full-text search takes only what it was told is a word: so terms go in as letters and digits, each as it is. */
const written = (prefix: 'b' | 't', text: string) => prefix + Buffer.from(text).toString('hex');
const read = (token: string) => Buffer.from(token.slice(1), 'hex').toString();

const tokensOf = (board: string, terms: readonly string[]) =>
  [written('b', board), ...terms.map((term) => written('t', term))].join(' ');

/** Ideas of a board that hold any of the terms. */
const matching = (board: string, terms: readonly string[]) => {
  const query = `${written('b', board)} AND (${terms.map((term) => written('t', term)).join(' OR ')})`;
  return sql`select rowid from idea_tokens where idea_tokens match ${query}`;
};

/** Terms in SQLite: FTS5 over a table that holds the terms of each idea. */
export const fts5Terms: TermIndex = {
  async create(db) {
    await db.schema
      .createTable('indexed_ideas')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('board_id', 'text', (column) => column.notNull())
      .addColumn('idea_id', 'text', (column) => column.notNull().unique())
      .addColumn('tokens', 'text', (column) => column.notNull())
      .execute();
    await sql`create virtual table idea_tokens using fts5(
      tokens, content=indexed_ideas, content_rowid=id, detail=none, tokenize=ascii
    )`.execute(db);
    // Without it, what is taken out would stay in the file until parts of the index are merged.
    await sql`insert into idea_tokens(idea_tokens, rank) values ('secure-delete', 1)`.execute(db);
  },

  async replace(trx, { id, board }, terms) {
    await takeOut(trx, sql`idea_id = ${id}`);
    if (terms.length === 0) return;
    const tokens = tokensOf(board, terms);
    await sql`insert into indexed_ideas(board_id, idea_id, tokens)
      values (${board}, ${id}, ${tokens})`.execute(trx);
    await sql`insert into idea_tokens(rowid, tokens)
      select id, tokens from indexed_ideas where idea_id = ${id}`.execute(trx);
  },

  async count(db, board, terms) {
    const counts = new Map<string, number>();
    for (const term of terms) {
      const counted = sql<{
        count: number;
      }>`select count(*) as count from (${matching(board, [term])})`;
      const { rows } = await counted.execute(db);
      counts.set(term, rows[0]?.count ?? 0);
    }
    return counts;
  },

  async find(db, board, terms) {
    if (terms.length === 0) return [];
    const { rows } = await sql<{ idea_id: string; tokens: string }>`
      select idea_id, tokens from indexed_ideas where id in (${matching(board, terms)})
    `.execute(db);
    return rows.map(({ idea_id: id, tokens }) => ({
      id,
      terms: tokens.split(' ').slice(1).map(read),
    }));
  },

  clear: (trx, board) => takeOut(trx, sql`board_id = ${board}`),
};

/** The index has to be told what it was given. */
async function takeOut(trx: Kysely<Tables>, which: ReturnType<typeof sql>): Promise<void> {
  await sql`insert into idea_tokens(idea_tokens, rowid, tokens)
    select 'delete', id, tokens from indexed_ideas where ${which}`.execute(trx);
  await sql`delete from indexed_ideas where ${which}`.execute(trx);
}
