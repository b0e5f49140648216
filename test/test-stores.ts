import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore, type Store } from '@earshot/server';
import { openLibsqlStore } from '@earshot/server/libsql';
import { openPostgresStore } from '@earshot/server/postgres';
import pg from 'pg';

/** A path for a database that does not exist yet, in a folder of its own. */
export function newDatabaseFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'earshot-')), 'data', 'earshot.db');
}

/** Makes an empty database on the server in `EARSHOT_TEST_POSTGRES` and returns its address. */
export async function newPostgresDatabase(): Promise<string> {
  const server = process.env['EARSHOT_TEST_POSTGRES'] ?? '';
  const name = `earshot_test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Every store, empty. PostgreSQL takes part where `EARSHOT_TEST_POSTGRES` names a server. */
export const testStores: Record<string, () => Promise<Store>> = {
  memory: async () => createMemoryStore(),
  libsql: () => openLibsqlStore(newDatabaseFile()),
  ...(process.env['EARSHOT_TEST_POSTGRES'] && {
    PostgreSQL: async () => openPostgresStore(await newPostgresDatabase()),
  }),
};
