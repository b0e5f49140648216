import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migrations } from './migrations/index.js';
import type { Tables } from './tables.js';

const migrationTableName = 'earshot_migration';

/** A database that cannot be used as it is; the message says what to do, in plain words. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Brings a database that `refuseForeign` has let through to this version. */
export async function migrate(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  const migrator = new Migrator({
    db,
    migrationTableName,
    migrationLockTableName: `${migrationTableName}_lock`,
    provider: { getMigrations: async () => migrations },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error as Error;
}

/**
 * Refuses a database that is newer, or someone else's, before anything in it is changed.
 * @param name what the messages call the database
 * @throws StoreError
 */
export async function refuseForeign(
  db: Kysely<Tables>,
  migrations: Migrations,
  name: string,
): Promise<void> {
  const tables = await tableNames(db);
  if (!tables.has(migrationTableName)) {
    if (!tables.has('polls') && !tables.has('votes')) return;
    throw new StoreError(
      `The database ${name} holds polls that this Earshot did not write (another program's, or an early trial's). ` +
        'Nothing was changed. Set EARSHOT_DB to another file or database, and keep this one.',
    );
  }
  const applied = await sql<{
    name: string;
  }>`select name from ${sql.table(migrationTableName)}`.execute(db);
  const unknown = applied.rows.map((row) => row.name).filter((applied) => !(applied in migrations));
  if (unknown.length === 0) return;
  throw new StoreError(
    `The database ${name} was written by a newer version of Earshot (it holds "${unknown.join('", "')}"). ` +
      'Nothing was changed. Start that version again, or set EARSHOT_DB to another file or database.',
  );
}

async function tableNames(db: Kysely<Tables>): Promise<Set<string>> {
  const all = await db.introspection.getTables({ withInternalKyselyTables: true });
  const schemas = new Set(all.map(({ schema }) => schema));
  if (schemas.size === 0 || schemas.has(undefined)) return new Set(all.map((table) => table.name));
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
  return new Set(all.filter(({ schema }) => schema === rows[0]?.schema).map((table) => table.name));
}
