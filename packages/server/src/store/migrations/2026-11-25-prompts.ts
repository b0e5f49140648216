import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who's-missing prompts. */
export const prompts: Migration = {
  async up(db: Kysely<unknown>) {
    await createPrompts(db);
    await createPeople(db);
    await createGroups(db);
  },
};

const ofPrompt = <T extends string>(table: CreateTableBuilder<T>) =>
  table.addColumn('prompt_id', 'text', (column) => column.notNull().references('prompts.id'));

const ofParticipant = <T extends string>(table: CreateTableBuilder<T>) =>
  ofPrompt(table).addColumn('participant_hash', 'text', (column) => column.notNull());

async function createPrompts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('prompts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('revisions', 'text', (column) => column.notNull())
    .addColumn('paused', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('erased_at', 'text')
    .execute();

  await ofPrompt(db.schema.createTable('prompt_decisions'))
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('group_id', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addUniqueConstraint('prompt_decisions_place', ['prompt_id', 'place'])
    .execute();

  await ofPrompt(db.schema.createTable('prompt_stocks'))
    .addColumn('stock', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('prompt_stocks_key', ['prompt_id'])
    .execute();
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await ofParticipant(db.schema.createTable('prompt_participants'))
    .addColumn('receipt_hash', 'text')
    .addColumn('last_sequence', 'bigint', (column) => column.notNull())
    .addColumn('deleted_sequence', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('prompt_participants_key', ['prompt_id', 'participant_hash'])
    .addUniqueConstraint('prompt_participants_receipt', ['prompt_id', 'receipt_hash'])
    .execute();

  await ofParticipant(db.schema.createTable('prompt_outcomes'))
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('prompt_outcomes_key', [
      'prompt_id',
      'participant_hash',
      'idempotency_key',
    ])
    .execute();
}

async function createGroups(db: Kysely<unknown>): Promise<void> {
  await ofPrompt(db.schema.createTable('groups'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('lang', 'text')
    .addColumn('former_names', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('name_state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('steps', 'text', (column) => column.notNull())
    .addColumn('organisers', 'integer', (column) => column.notNull())
    .addColumn('threshold', 'integer')
    // A suggestion keeps the id that the organiser gave it, which other prompts may have too.
    .addPrimaryKeyConstraint('groups_key', ['prompt_id', 'id'])
    .execute();

  await ofParticipant(db.schema.createTable('group_responses'))
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('content', 'text')
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('group_responses_key', [
      'prompt_id',
      'group_id',
      'participant_hash',
      'kind',
    ])
    .addForeignKeyConstraint('group_responses_group', ['prompt_id', 'group_id'], 'groups', [
      'prompt_id',
      'id',
    ])
    .execute();
  await db.schema
    .createIndex('group_responses_by_participant')
    .on('group_responses')
    .columns(['prompt_id', 'participant_hash'])
    .execute();
}
