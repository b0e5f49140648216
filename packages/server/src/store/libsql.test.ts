import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ballot, PollContent } from '@earshot/client/contract';
import Database from 'libsql';
import { firstVersion } from '../content/open-poll.js';
import { countPoll } from '../count-poll.js';
import { openLibsqlStore } from './libsql.js';
import type { Store } from './store.js';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'earshot-')), 'earshot.db');

async function openPoll(store: Store) {
  const content = {
    id: 'bins',
    options: [{ id: 'monday', label: 'Monday' }],
    about: { eligibility: 'open' },
  } as PollContent;
  await store.changePoll('bins', () => firstVersion(content));
  return (index: number, ballot: Ballot | null, sequence = 1) => {
    const who = { participant: `participant-${index}`, receipt: `receipt-${index}` };
    const none = { avenue: 'online' as const, code: null, mark: null };
    const act = { poll: 'bins', fingerprint: '', at: '2026', ballot, ...none };
    return store.record({ ...act, ...who, sequence, key: `act-${sequence}` }, () => {});
  };
}

test('What was deleted cannot be read in the files of the database any more', async () => {
  const file = newFile();
  const store = await openLibsqlStore(file);
  const vote = await openPoll(store);
  for (let index = 0; index < 50; index++) {
    await vote(index, { options: [], ownWords: `These are my words ${index}` });
  }
  const holds = (text: string) =>
    [file, `${file}-wal`].some((path) => existsSync(path) && readFileSync(path).includes(text));
  assert.equal(holds('These are my words 7'), true);
  await store.forget('bins', { receipt: 'receipt-7' });
  assert.equal(holds('These are my words 7'), false);
  assert.equal(holds('These are my words 8'), true);
  await store.erase('bins', '2027', countPoll);
  assert.equal(holds('These are my words'), false);
  assert.equal(holds('participant-'), false);
  await store.close();
});

test('Words that were changed, left out or taken back cannot be read in the files a second later', async () => {
  const file = newFile();
  const store = await openLibsqlStore(file);
  const vote = await openPoll(store);
  const holds = (text: string) =>
    [file, `${file}-wal`].some((path) => existsSync(path) && readFileSync(path).includes(text));
  for (let index = 0; index < 4; index++) {
    await vote(index, { options: [], ownWords: `First words of ${index}.` });
  }
  await vote(0, { options: [], ownWords: 'Other words.' }, 2);
  await vote(1, { options: ['monday'] }, 2);
  await vote(2, null, 2);
  await wait(1000);
  for (const index of [0, 1, 2]) assert.equal(holds(`First words of ${index}.`), false);
  for (const kept of ['First words of 3.', 'Other words.']) assert.equal(holds(kept), true);

  await vote(3, null, 2);
  await store.close();
  assert.equal(holds('First words of 3.'), false);
});

test('The files of the database can be read by the user of the server alone', async () => {
  const file = newFile();
  const store = await openLibsqlStore(file);
  await openPoll(store);
  for (const path of [file, `${file}-wal`]) assert.equal(statSync(path).mode & 0o777, 0o600);
  await store.close();
});

test('A server that starts again knows everyone who has voted before', async () => {
  const file = newFile();
  const first = await openLibsqlStore(file);
  const secret = await first.secret();
  await first.close();
  const second = await openLibsqlStore(file);
  assert.equal(await second.secret(), secret);
  await second.close();
});

test('A change is not lost to another program that writes to the file: that one waits', async () => {
  const file = newFile();
  const store = await openLibsqlStore(file);
  await openPoll(store);
  const other = new Database(file, { timeout: 0 });
  other.exec('create table notes (text text)');
  const write = () => other.exec("insert into notes values ('a note')");
  await store.changePoll('bins', (poll) => {
    assert.throws(write, { code: 'SQLITE_BUSY' });
    return { ...poll!, version: 2 };
  });
  write();
  assert.equal((await store.readPoll('bins'))?.version, 2);
  other.close();
  await store.close();
});
