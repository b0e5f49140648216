import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Polls, and what people did with them. */
export const votes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('polls')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('revisions', 'text', (column) => column.notNull())
      .addColumn('closed_at', 'text')
      .addColumn('erased_at', 'text')
      .addColumn('final_counts', 'text')
      .execute();

    await db.schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('participants')
      .addColumn('poll_id', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('participant_hash', 'text', (column) => column.notNull())
      .addColumn('receipt_hash', 'text')
      .addColumn('last_sequence', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('participants_key', ['poll_id', 'participant_hash'])
      .addUniqueConstraint('participants_receipt', ['poll_id', 'receipt_hash'])
      .execute();

    await db.schema
      .createTable('votes')
      .addColumn('poll_id', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('participant_hash', 'text', (column) => column.notNull())
      .addColumn('choices', 'text', (column) => column.notNull())
      .addColumn('lang', 'text')
      .addColumn('sequence', 'bigint', (column) => column.notNull())
      .addColumn('cast_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('votes_one_per_participant', ['poll_id', 'participant_hash'])
      .execute();

    await db.schema
      .createTable('words')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('poll_id', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('participant_hash', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addUniqueConstraint('words_one_per_kind', ['poll_id', 'participant_hash', 'kind'])
      .execute();

    await db.schema
      .createTable('outcomes')
      .addColumn('poll_id', 'text', (column) => column.notNull().references('polls.id'))
      .addColumn('participant_hash', 'text', (column) => column.notNull())
      .addColumn('idempotency_key', 'text', (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('sequence', 'bigint', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('waiting', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('outcomes_key', ['poll_id', 'participant_hash', 'idempotency_key'])
      .execute();
  },
};
