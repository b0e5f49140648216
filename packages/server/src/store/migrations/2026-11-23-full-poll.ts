import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What this migration reads and changes of polls that were kept before it. */
interface Before {
  polls: { id: string; content: string; final_counts: string | null };
}

/** Avenues, marks, single-use codes, options that people suggest, and replies. */
export const fullPoll: Migration = {
  async up(db: Kysely<Before>) {
    for (const column of ['added', 'replies']) {
      await db.schema
        .alterTable('polls')
        .addColumn(column, 'text', (column) => column.notNull().defaultTo('[]'))
        .execute();
    }
    await db.schema
      .alterTable('votes')
      .addColumn('avenue', 'text', (column) => column.notNull().defaultTo('online'))
      .execute();
    await db.schema.alterTable('votes').addColumn('mark', 'text').execute();
    await db.schema
      .alterTable('words')
      .addColumn('replies', 'text', (column) => column.notNull().defaultTo('[]'))
      .execute();

    await db.schema
      .createTable('codes')
      .addColumn('poll_id', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('code_hash', 'text', (column) => column.notNull())
      .addColumn('participant_hash', 'text')
      .addPrimaryKeyConstraint('codes_key', ['poll_id', 'code_hash'])
      .addUniqueConstraint('codes_one_per_participant', ['poll_id', 'participant_hash'])
      .execute();

    await db.schema
      .createTable('suggested_options')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('poll_id', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('participant_hash', 'text', (column) => column.notNull())
      .addColumn('idempotency_key', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('lang', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addUniqueConstraint('suggested_options_key', [
        'poll_id',
        'participant_hash',
        'idempotency_key',
      ])
      .execute();

    await completeContent(db);
    await completeFinalCounts(db);
  },
};

/** Polls that were written before ranks, dots and people's options have none of these. */
async function completeContent(db: Kysely<Before>): Promise<void> {
  const counting = {
    elimination: 'one-by-one',
    lastPlace: 'earlier-rounds',
    equalRanks: 'refused',
    cycle: 'smallest-defeat',
  };
  const rows = await db.selectFrom('polls').select(['id', 'content']).execute();
  for (const { id, content } of rows) {
    const before = JSON.parse(content) as object;
    const after = { counting, addOptions: false, findable: false, ...before };
    await db
      .updateTable('polls')
      .set({ content: JSON.stringify(after) })
      .where('id', '=', id)
      .execute();
  }
}

/** Counts of polls that were erased before: all of them came in online, and the most votes won. */
async function completeFinalCounts(db: Kysely<Before>): Promise<void> {
  const rows = await db.selectFrom('polls').select(['id', 'final_counts']).execute();
  for (const { id, final_counts } of rows) {
    if (final_counts === null) continue;
    const before = JSON.parse(final_counts) as {
      turnout: number;
      counts: { option: string; count: number }[];
    };
    const most = Math.max(1, ...before.counts.map(({ count }) => count));
    const winners = before.counts.filter(({ count }) => count === most);
    const after = {
      ...before,
      rounds: [],
      pairs: [],
      winners: winners.map(({ option }) => option),
      avenues: before.turnout > 0 ? [{ avenue: 'online', count: before.turnout }] : [],
      codes: null,
    };
    await db
      .updateTable('polls')
      .set({ final_counts: JSON.stringify(after) })
      .where('id', '=', id)
      .execute();
  }
}
