import { createMemoryStore, type Store } from '@earshot/server';
import { openLibsqlStore } from '@earshot/server/libsql';
import { openPostgresStore } from '@earshot/server/postgres';
import { type Dialect, Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import Database from 'libsql';
import pg from 'pg';
import type { Tables } from '../packages/server/src/store/tables.js';
import { moderator, newBoard } from './board-fixtures.js';
import { newDatabaseFile, newPostgresDatabase, testStores } from './test-stores.js';

/** An idea that everyone can read. */
export interface SeededIdea {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
}

const board = 'town';
/** So many rows go into a database at once. */
const chunk = 500;

async function post(store: Store, ideas: readonly SeededIdea[]): Promise<void> {
  await store.boards.change(board, () => newBoard(board));
  const { shown } = moderator(store.boards, board);
  for (const [index, { title, text, lang }] of ideas.entries())
    await shown({ title, text, lang }, { participant: `${index}` });
}

/**
 * Posts the first idea and writes the others beside it, as like as one row to another: to post thousands one by one takes
 * minutes. The store indexes them when it opens again, as after an update that makes terms in another way.
 */
async function seed(
  open: () => Promise<Store>,
  dialect: () => Dialect,
  [first, ...others]: readonly SeededIdea[],
): Promise<Store> {
  const store = await open();
  await post(store, first ? [first] : []);
  await store.close();
  const db = new Kysely<Tables>({ dialect: dialect() });
  const row = await db.selectFrom('ideas').selectAll().executeTakeFirstOrThrow();
  await db.transaction().execute(async (trx) => {
    for (let from = 0; from < others.length; from += chunk) {
      const ideas = others
        .slice(from, from + chunk)
        .map((words, index) => ({ ...words, id: `seeded${from + index}` }));
      const rows = ideas.map(({ id }) => ({ ...row, id, participant_hash: id }));
      await trx.insertInto('ideas').values(rows).execute();
      const words = ideas.map(({ id, title, text, lang }) => ({ idea_id: id, title, text, lang }));
      await trx.insertInto('idea_words').values(words).execute();
    }
    await trx.updateTable('index_versions').set({ version: 0 }).execute();
  });
  await db.destroy();
  return open();
}

/** Every store with the board `town` and these ideas on it. */
export const seededStores: Record<string, (ideas: readonly SeededIdea[]) => Promise<Store>> = {
  async memory(ideas) {
    const store = createMemoryStore();
    await post(store, ideas);
    return store;
  },
  libsql(ideas) {
    const file = newDatabaseFile();
    const dialect = () => new SqliteDialect({ database: new Database(file) });
    return seed(() => openLibsqlStore(file), dialect, ideas);
  },
  ...(testStores['PostgreSQL'] && {
    async PostgreSQL(ideas) {
      const url = await newPostgresDatabase();
      const dialect = () => new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) });
      return seed(() => openPostgresStore(url), dialect, ideas);
    },
  }),
};
