import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Idea boards. @param createTerms makes what finds ideas by their terms, which differs between databases */
export const boards = (createTerms: (db: Kysely<unknown>) => Promise<void>): Migration => ({
  async up(db: Kysely<unknown>) {
    await createBoards(db);
    await createPeople(db);
    await createIdeas(db);
    await createComments(db);
    await createTerms(db);
    await createTermCounts(db);
  },
});

async function createBoards(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('boards')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('revisions', 'text', (column) => column.notNull())
    .addColumn('paused', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('erased_at', 'text')
    .addColumn('final_counts', 'text')
    .execute();

  await db.schema
    .createTable('board_decisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('idea_id', 'text')
    .addColumn('comment_id', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addUniqueConstraint('board_decisions_place', ['board_id', 'place'])
    .execute();
}

const ofParticipant = <T extends string>(table: CreateTableBuilder<T>) =>
  table
    .addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
    .addColumn('participant_hash', 'text', (column) => column.notNull());

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await ofParticipant(db.schema.createTable('board_participants'))
    .addColumn('receipt_hash', 'text')
    .addColumn('last_sequence', 'bigint', (column) => column.notNull())
    .addColumn('deleted_sequence', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('board_participants_key', ['board_id', 'participant_hash'])
    .addUniqueConstraint('board_participants_receipt', ['board_id', 'receipt_hash'])
    .execute();

  await ofParticipant(db.schema.createTable('board_outcomes'))
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('board_outcomes_key', [
      'board_id',
      'participant_hash',
      'idempotency_key',
    ])
    .execute();

  await ofParticipant(db.schema.createTable('supports'))
    .addColumn('idea_id', 'text', (column) => column.notNull())
    .addColumn('supports', 'integer', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('supports_one_per_participant', ['idea_id', 'participant_hash'])
    .execute();
  await createIndex(db, 'supports_by_participant', ['board_id', 'participant_hash']);

  await ofParticipant(db.schema.createTable('flags'))
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('idea_id', 'text', (column) => column.notNull())
    .addColumn('comment_id', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await createIndex(db, 'flags_by_idea', ['board_id', 'idea_id']);
}

const readable = <T extends string>(table: CreateTableBuilder<T>) =>
  table
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
    .addColumn('participant_hash', 'text')
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('shown_at', 'text')
    .addColumn('cleared', 'integer', (column) => column.notNull());

async function createIdeas(db: Kysely<unknown>): Promise<void> {
  await readable(db.schema.createTable('ideas'))
    .addColumn('topic', 'text')
    .addColumn('lived_experience', 'text')
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('history', 'text', (column) => column.notNull())
    .addColumn('merged_into', 'text')
    .addColumn('merge_asked', 'text')
    .addColumn('support', 'integer', (column) => column.notNull())
    .addColumn('comments', 'integer', (column) => column.notNull())
    .addColumn('listed', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('changed', 'bigint', (column) => column.notNull())
    .addColumn('lot', 'bigint', (column) => column.notNull())
    .addColumn('views', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('views_epoch', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('views_before', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('views_before_last', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  for (const order of ['shown_at', 'support', 'comments', 'changed']) {
    await createIndex(db, `ideas_by_${order}`, ['board_id', 'listed', order, 'id']);
  }
  // Holds all that fair exposure and the filters need, so that neither reads the table.
  await createIndex(db, 'ideas_by_exposure', [
    ...['board_id', 'listed', 'topic', 'status', 'lived_experience', 'views', 'views_epoch'],
    ...['views_before', 'views_before_last', 'lot', 'id'],
  ]);
  for (const column of ['state', 'participant_hash', 'merged_into', 'merge_asked']) {
    await createIndex(db, `ideas_by_${column}`, ['board_id', column]);
  }

  await db.schema
    .createTable('idea_words')
    .addColumn('idea_id', 'text', (column) => column.primaryKey().references('ideas.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('lang', 'text')
    .addColumn('name', 'text')
    .addColumn('content_note', 'text')
    .execute();
}

async function createComments(db: Kysely<unknown>): Promise<void> {
  await readable(db.schema.createTable('comments'))
    .addColumn('idea_id', 'text', (column) => column.notNull().references('ideas.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('lang', 'text')
    .addColumn('name', 'text')
    .addColumn('official', 'integer', (column) => column.notNull())
    .execute();
  await createIndex(db, 'comments_by_idea', ['idea_id', 'state', 'shown_at', 'id']);
  for (const column of ['state', 'participant_hash']) {
    await createIndex(db, `comments_by_${column}`, ['board_id', column]);
  }
}

async function createTermCounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('term_counts')
    .addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('ideas', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('term_counts_key', ['board_id', 'term'])
    .execute();

  await db.schema
    .createTable('index_versions')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
}

/** The name begins with that of the table. */
function createIndex(db: Kysely<unknown>, name: string, columns: string[]): Promise<void> {
  const [table = ''] = name.split('_by_');
  return db.schema.createIndex(name).on(table).columns(columns).execute();
}
