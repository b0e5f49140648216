import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibsqlStore } from '@earshot/server/libsql';
import Database from 'libsql';
import { act, moderator, newBoard, permit } from '../../../../../test/board-fixtures.js';
import { newDatabaseFile } from '../../../../../test/test-stores.js';

/** More than SQLite takes values in one question. */
const flood = 33_000;

test('A flood of comments on one idea shuts no moderator out of the queue', async () => {
  const file = newDatabaseFile();
  const { boards, close } = await openLibsqlStore(file);
  await boards.change('town', () => newBoard('town'));
  const idea = await moderator(boards, 'town').shown();
  const { id } = await boards.postComment(act('town'), idea, { text: 'Yes' }, permit);
  const database = new Database(file);
  database
    .prepare(
      `with recursive numbers(number) as (select 1 union all select number + 1 from numbers where number < ?)
      insert into comments (id, board_id, idea_id, participant_hash, edition, state, sent_at, cleared, text, official)
      select id || number, board_id, idea_id, participant_hash, edition, state, sent_at, cleared, text, official
      from comments, numbers where id = ?`,
    )
    .run(flood, id);
  database.close();
  const flag = { reason: 'unkind', text: 'Look' } as const;
  await boards.flag(act('town'), { idea, comment: null }, flag, permit);

  const [first, ...others] = await boards.listWaiting('town');
  assert.deepEqual([first?.kind, first?.flags], ['idea', [flag]]);
  assert.equal(others.length, flood + 1);
  assert.ok(others.every(({ flags }) => flags.length === 0));
  await close();
});
