import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql, SqliteDialect, type Transaction } from 'kysely';
import Database from 'libsql';
import { fts5Terms } from './boards/fts5-terms.js';
import { indexAnew } from './boards/index-anew.js';
import { createKyselyStore } from './kysely-store.js';
import { migrate, refuseForeign, StoreError } from './migrate.js';
import { migrationsOf } from './migrations/index.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

const migrations = migrationsOf(fts5Terms);

/**
 * Opens a SQLite file, made with its folder when it is missing. Every vote is on the disk before it is confirmed.
 * @param file a path, such as `./data/earshot.db`
 * @throws StoreError when it cannot be used; the message says what to do
 */
export async function openLibsqlStore(file: string): Promise<Store> {
  const database = openFile(file);
  const dialect = new SqliteDialect({
    database: {
      // A transaction that first reads and then writes would be refused where another program wrote in between.
      prepare: (sql) => database.prepare(sql === 'begin' ? 'begin immediate' : sql),
      close: () => database.close(),
    },
  });
  const db = new Kysely<Tables>({ dialect });
  const transact = <T>(work: (trx: Transaction<Tables>) => Promise<T>) =>
    db.transaction().execute(work);
  try {
    await refuseForeign(db, migrations, file);
    makeDurable(database);
    await migrate(db, migrations);
    await indexAnew({ transact, terms: fts5Terms });
  } catch (error) {
    database.close();
    throw error instanceof StoreError ? error : new StoreError(explain(file, error));
  }
  // What was deleted must not stay readable in the log beside the file, after a crash either.
  const scrub = async () => {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    return rows[0]?.busy === 0;
  };
  await scrub();
  return createKyselyStore({
    db,
    locks: false,
    terms: fts5Terms,
    transact,
    scrub,
  });
}

function openFile(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Only the server's own user reads what people wrote; the files beside it get the same rights.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
    const database = new Database(file, { timeout: 5000 });
    // Finds out whether the file is a database before anything is written to it.
    database.pragma('schema_version');
    return database;
  } catch (error) {
    throw new StoreError(explain(file, error), { cause: error });
  }
}

/** A vote is on the disk before it is confirmed; what is deleted is overwritten. */
function makeDurable(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 5000');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
}

function explain(file: string, error: unknown): string {
  const { code = '', message } = error as Error & { code?: string };
  if (code.includes('NOTADB') || code.includes('CORRUPT')) {
    return (
      `The file ${file} is not a database, or it is damaged. It was not changed. ` +
      'Put a copy from your backup in its place, or set EARSHOT_DB to another file.'
    );
  }
  return (
    `The database ${file} cannot be opened or written (${code || message}). ` +
    'Let this user write to its folder, or set EARSHOT_DB to a file in another folder.'
  );
}
