import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Kysely, SqliteDialect } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import Database from 'libsql';
import { createApp } from '../app.js';
import { newPrompt } from '../../../../test/prompt-fixtures.js';
import { openLibsqlStore } from './libsql.js';
import { fts5Terms } from './boards/fts5-terms.js';
import { votes } from './migrations/2026-11-22-votes.js';
import { migrationsOf } from './migrations/index.js';

/** A file that an earlier release has made. */
async function made(migrations: Record<string, Migration>) {
  const file = join(mkdtempSync(join(tmpdir(), 'earshot-')), 'earshot.db');
  const database = new Database(file);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  const { error } = await new Migrator({
    db,
    migrationTableName: 'earshot_migration',
    migrationLockTableName: 'earshot_migration_lock',
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  assert.equal(error, undefined);
  return { file, database, close: () => db.destroy() };
}

/** A file as the first release left it: one poll that is open, one that was erased. */
async function firstRelease(): Promise<string> {
  const { file, database, close } = await made({ '2026-11-22-votes': votes });
  const content = (id: string) => ({
    type: 'poll',
    id,
    languages: ['en'],
    question: 'When?',
    kind: 'one',
    minimum: 1,
    options: [
      { id: 'am', label: 'Morning' },
      { id: 'pm', label: 'Evening' },
    ],
    results: 'always',
    about: {
      influence: 'asking',
      eligibility: 'open',
      opens: '2026-01-01T00:00:00Z',
      closes: '2026-12-01T00:00:00Z',
      timeZone: 'Europe/London',
    },
  });
  const counts = [
    { option: 'am', count: 2 },
    { option: 'pm', count: 5 },
  ];
  const last = JSON.stringify({ turnout: 7, counts, unsure: 0, needToKnow: 0, ownWords: 0 });
  const addPoll = database.prepare(
    'insert into polls (id, content, version, revisions, erased_at, final_counts) values (?, ?, ?, ?, ?, ?)',
  );
  addPoll.run('open', JSON.stringify(content('open')), 1, '[]', null, null);
  addPoll.run('erased', JSON.stringify(content('erased')), 2, '[]', '2026-11-01', last);
  database.exec(`
    insert into participants values ('open', 'ann', 'receipt-ann', 1);
    insert into votes values ('open', 'ann', '{"options":["pm"]}', null, 1, '2026-11-22T10:00:00Z');
    insert into words values ('words', 'open', 'ann', 'reason', 'Late riser', 'shown');
  `);
  await close();
  return file;
}

test('A database of the first release goes on: its votes came in online, its counts name a winner', async () => {
  const store = await openLibsqlStore(await firstRelease());
  const app = createApp({ store, now: () => Date.parse('2026-12-02T00:00:00Z') });
  const read = async (path: string): Promise<unknown> => (await app.request(path)).json();
  const expected = async (poll: string, part: object) => {
    const results = (await read(`/polls/${poll}/results`)) as object;
    assert.deepEqual({ ...results, ...part }, results);
  };
  await expected('open', {
    turnout: 1,
    winners: ['pm'],
    avenues: [{ avenue: 'online', count: 1 }],
    reasons: [{ id: 'words', text: 'Late riser', options: ['pm'] }],
  });
  await expected('erased', {
    turnout: 7,
    winners: ['pm'],
    rounds: [],
    avenues: [{ avenue: 'online', count: 7 }],
  });
  const held = await store.readVote('open', { receipt: 'receipt-ann' });
  assert.deepEqual([held?.mark, held?.replies], [null, []]);
  const poll = (await read('/polls/open')) as { addOptions: boolean; findable: boolean };
  assert.deepEqual([poll.addOptions, poll.findable], [false, false]);
  await store.close();
});

test('A database from before there were prompts goes on: its boards are as they were, and it takes prompts', async () => {
  const { '2026-11-25-prompts': _, ...before } = migrationsOf(fts5Terms);
  const { file, database, close } = await made(before);
  database.exec(`
    insert into boards (id, content, version, revisions) values ('ideas', '{"id":"ideas"}', 3, '[]');
    insert into board_participants values ('ideas', 'ann', 'receipt-ann', 4, 2);
    insert into board_outcomes values ('ideas', 'ann', 'key', 'print', 'idea', 4, '2026-11-24T10:00:00Z', 'x');
  `);
  await close();
  const store = await openLibsqlStore(file);
  const ids = { participant: 'ann', receipt: 'receipt-ann', key: 'key', fingerprint: 'other' };
  const act = { ...ids, sequence: 5, at: '2026-11-25T10:00:00Z' };
  const idea = { title: 'Benches', text: '' };
  const again = store.boards.postIdea({ board: 'ideas', ...act }, idea, () => {});
  await assert.rejects(again, { problem: 'key-reused' });
  assert.equal((await store.boards.read('ideas'))?.version, 3);

  assert.deepEqual(await store.prompts.list(), []);
  await store.prompts.change('missing', () => newPrompt('missing'));
  const group = { name: 'Night workers', why: '', reach: '' };
  const own = await store.prompts.nameGroup({ prompt: 'missing', ...act }, group, () => {});
  await store.close();
  const reopened = await openLibsqlStore(file);
  const mine = await reopened.prompts.readMine('missing', { receipt: 'receipt-ann' });
  assert.deepEqual(mine.groups, [own]);
  await reopened.close();
});
