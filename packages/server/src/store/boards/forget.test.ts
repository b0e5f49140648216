import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibsqlStore } from '@earshot/server/libsql';
import Database from 'libsql';
import { monday, newBoard } from '../../../../../test/board-fixtures.js';
import { newDatabaseFile } from '../../../../../test/test-stores.js';

test('Who asks for a deletion is remembered while something of theirs may be on its way, and not once all is deleted', async () => {
  const file = newDatabaseFile();
  const { boards, close } = await openLibsqlStore(file);
  await boards.change('town', () => newBoard('town'));
  const people = () => {
    const database = new Database(file);
    const found = database.prepare('select participant_hash from board_participants').all();
    database.close();
    return (found as { participant_hash: string }[]).map((row) => row.participant_hash);
  };
  await boards.forget('town', { receipt: 'nobody’s' }, 5);
  assert.deepEqual(people(), []);
  await boards.forget('town', { participant: 'ann' }, 5);
  assert.deepEqual(people(), ['ann']);
  await boards.erase('town', monday);
  await boards.forget('town', { participant: 'ann' }, 6);
  assert.deepEqual(people(), []);
  await close();
});
