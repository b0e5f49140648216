import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { tsvectorTerms } from './boards/tsvector-terms.js';
import { indexAnew } from './boards/index-anew.js';
import { createKyselyStore } from './kysely-store.js';
import { migrate, refuseForeign, StoreError } from './migrate.js';
import { migrationsOf } from './migrations/index.js';
import { retrying } from './retry.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

const migrations = migrationsOf(tsvectorTerms);

/**
 * Opens a PostgreSQL database (13 or newer).
 * @param url `postgres://user:password@host:5432/database`
 * @throws StoreError when it cannot be used; the message says what to do
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced by the next query; unheard, it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const name = withoutPassword(url);
  const transact = <T>(work: (trx: Transaction<Tables>) => Promise<T>) =>
    retrying(isConflict, () => db.transaction().execute(work));
  try {
    await pool.query('select 1').catch((error: unknown) => {
      throw new StoreError(
        `The database ${name} does not answer (${(error as { code?: string }).code}). ` +
          'Start PostgreSQL, or correct the address, user and password in EARSHOT_DB.',
        { cause: error },
      );
    });
    await refuseForeign(db, migrations, name);
    await migrate(db, migrations);
    await indexAnew({ transact, terms: tsvectorTerms });
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createKyselyStore({
    db,
    locks: true,
    terms: tsvectorTerms,
    transact,
    // PostgreSQL clears deleted rows by itself (autovacuum).
    scrub: async () => true,
  });
}

/** 40001: serialisation failure; 40P01: deadlock. */
function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes((error as { code?: string }).code ?? '');
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'in EARSHOT_DB';
  const { host, pathname } = new URL(url);
  return host + pathname;
}
