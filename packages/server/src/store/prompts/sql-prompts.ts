import { sql } from 'kysely';
import type { Dialect } from '../kysely-store.js';
import type { Locks } from '../queries.js';
import type { Scrubber } from '../scrubber.js';
import { createPromptStore } from './create-prompt-store.js';
import type { PromptStore } from './prompt-store.js';
import { sqlRecords } from './sql-records.js';

/** Keeps prompts in a SQL database. */
export function createSqlPrompts(
  { db, transact }: Dialect,
  locks: Locks,
  scrubber: Scrubber,
): PromptStore {
  return createPromptStore({
    async list() {
      const rows = await db.selectFrom('prompts').select('id').orderBy('id').execute();
      return rows.map(({ id }) => id);
    },
    transact: (prompt, hold, work) =>
      transact(async (trx) => {
        const row = await trx
          .selectFrom('prompts')
          .selectAll()
          .where('id', '=', prompt)
          .modifyEnd(hold === 'none' ? sql`` : locks[hold])
          .executeTakeFirst();
        const lock = hold === 'none' ? sql`` : locks.exclusive;
        return work(sqlRecords(trx, prompt, row, lock));
      }),
    scrubber,
  });
}
