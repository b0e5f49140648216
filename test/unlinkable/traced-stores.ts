import { createMemoryStore, type Store } from '@earshot/server';
import { openLibsqlStore } from '@earshot/server/libsql';
import { openPostgresStore } from '@earshot/server/postgres';
import { newDatabaseFile, newPostgresDatabase } from '../test-stores.js';
import { libsqlTraces } from './libsql-traces.js';
import { postgresTraces } from './postgres-traces.js';

/** A store, and everything that whoever holds its database or a back-up of it can read, in physical order. */
export interface Traced {
  readonly store: Store;
  traces(): Promise<string[]>;
}

/** Every store whose traces can be read. */
export const tracedStores: Record<string, () => Promise<Traced>> = {
  memory: async () => {
    const store = createMemoryStore();
    return { store, traces: () => readable(store) };
  },
  libsql: async () => {
    const file = newDatabaseFile();
    const store = await openLibsqlStore(file);
    return { store, traces: async () => libsqlTraces(file) };
  },
  ...(process.env['EARSHOT_TEST_POSTGRES'] && {
    PostgreSQL: async () => {
      const url = await newPostgresDatabase();
      const store = await openPostgresStore(url);
      return { store, traces: await postgresTraces(url) };
    },
  }),
};

/** Memory has no rows and no files: what can be had of it is what the store answers. */
async function readable({ boards, prompts, ...polls }: Store): Promise<string[]> {
  const found: unknown[] = [];
  for (const poll of await polls.listPolls()) {
    found.push(await polls.readPoll(poll), await polls.listBallots(poll));
  }
  for (const board of await boards.list()) {
    found.push(await boards.read(board), await boards.listAll(board));
    found.push(await boards.listDecisions(board));
  }
  for (const prompt of await prompts.list()) {
    found.push(await prompts.read(prompt), await prompts.listAll(prompt));
    found.push(await prompts.listDecisions(prompt));
  }
  return found.map((part) => JSON.stringify(part));
}
