import { sql } from 'kysely';
import type { TermIndex } from './term-index.js';

/** A term as it is, which PostgreSQL would otherwise take apart by its own rules. */
const quoted = (term: string) => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Terms in PostgreSQL: a `tsvector` of each idea under a GIN index. */
export const tsvectorTerms: TermIndex = {
  async create(db) {
    await sql`create table indexed_ideas (
      idea_id text primary key, board_id text not null, terms tsvector not null
    )`.execute(db);
    // Every search would read what waits to be put in; ideas are let in one by one, so nothing is won by waiting.
    await sql`create index indexed_ideas_by_terms on indexed_ideas
      using gin (terms) with (fastupdate = off)`.execute(db);
  },

  async replace(trx, { id, board }, terms) {
    const { rows } = await sql<{ terms: string[] }>`
      delete from indexed_ideas where idea_id = ${id} returning tsvector_to_array(terms) as terms
    `.execute(trx);
    if (terms.length > 0) {
      await sql`insert into indexed_ideas (idea_id, board_id, terms)
        values (${id}, ${board}, array_to_tsvector(${[...terms]}::text[]))`.execute(trx);
    }
    return rows[0]?.terms ?? [];
  },

  async find(db, board, terms) {
    if (terms.length === 0) return [];
    const query = terms.map(quoted).join(' | ');
    const { rows } = await sql<{ id: string; terms: string[] }>`
      select idea_id as id, tsvector_to_array(terms) as terms from indexed_ideas
      where board_id = ${board} and terms @@ ${query}::tsquery
    `.execute(db);
    return rows;
  },

  async clear(trx, board) {
    await sql`delete from indexed_ideas where board_id = ${board}`.execute(trx);
  },
};
