import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import Database from 'libsql';
import { openLibsqlStore } from './libsql.js';
import { openPostgresStore } from './postgres.js';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'earshot-')), 'earshot.db');

async function refuses(file: string, message: RegExp) {
  const before = readFileSync(file);
  await assert.rejects(openLibsqlStore(file), { name: 'StoreError', message });
  assert.deepEqual(readFileSync(file), before);
  assert.equal(existsSync(`${file}-wal`), false);
}

describe('A database that cannot be used stays as it was, and the message says what to do', () => {
  test('when a newer version wrote it', async () => {
    const file = newFile();
    const database = new Database(file);
    database.exec('create table earshot_migration (name text primary key, timestamp text)');
    database.exec("insert into earshot_migration values ('2099-01-01-later', '2099')");
    database.close();
    await refuses(file, /newer version.*"2099-01-01-later".*Nothing was changed.*EARSHOT_DB/);
  });

  test('when another program, or an early trial, wrote it', async () => {
    const file = newFile();
    const database = new Database(file);
    database.exec('create table polls (question text)');
    database.close();
    await refuses(file, /did not write.*Nothing was changed\. Set EARSHOT_DB to another file/);
  });

  test('when it is no database', async () => {
    const file = newFile();
    writeFileSync(file, 'This is a letter, not a database. '.repeat(200));
    await refuses(
      file,
      /not a database, or it is damaged\. It was not changed\..*from your backup/,
    );
  });

  test('when its folder is no folder', async () => {
    const file = newFile();
    writeFileSync(file, '');
    const inside = join(file, 'earshot.db');
    const message = /cannot be opened or written \(\w+\)\. Let this user write.*set EARSHOT_DB/;
    await assert.rejects(openLibsqlStore(inside), { name: 'StoreError', message });
  });

  test('when PostgreSQL does not answer; its password is not shown', async () => {
    await assert.rejects(openPostgresStore('postgres://ann:secret@127.0.0.1:1/earshot'), {
      name: 'StoreError',
      message:
        'The database 127.0.0.1:1/earshot does not answer (ECONNREFUSED). ' +
        'Start PostgreSQL, or correct the address, user and password in EARSHOT_DB.',
    });
  });
});
