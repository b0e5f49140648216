import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLibsqlStore } from '@earshot/server/libsql';
import { newPrompt } from '../../../../../test/prompt-fixtures.js';
import { newDatabaseFile } from '../../../../../test/test-stores.js';

test('A server that starts again goes on with what was counted and what was told', async () => {
  const file = newDatabaseFile();
  const first = await openLibsqlStore(file);
  await first.prompts.change('town', () => newPrompt('town'));
  for (let index = 0; index < 19; index++) await first.prompts.countArrival('town');
  await first.close();
  const second = await openLibsqlStore(file);
  const look = (day: string) => second.prompts.takeStock('town', day, async () => 0);
  assert.equal((await look('2026-12-01')).arrivals, 10);
  await second.prompts.countArrival('town');
  await second.close();
  const third = await openLibsqlStore(file);
  const told = await third.prompts.takeStock('town', '2026-12-01', async () => 0);
  assert.equal(told.arrivals, 10);
  await third.close();
});

test('Servers that share a database both add what they have counted', async () => {
  const file = newDatabaseFile();
  const stores = [await openLibsqlStore(file), await openLibsqlStore(file)] as const;
  await stores[0].prompts.change('town', () => newPrompt('town'));
  const look = async (day: string) => {
    const told = [];
    for (const { prompts } of stores) {
      told.push((await prompts.takeStock('town', day, async () => 0)).arrivals);
    }
    return told;
  };
  assert.deepEqual(await look('2026-12-01'), [null, null]);
  for (const { prompts } of stores) {
    for (let index = 0; index < 19; index++) await prompts.countArrival('town');
  }
  assert.deepEqual(await look('2026-12-02'), [10, 10], 'the first has counted 19');
  const [one, other] = await look('2026-12-03');
  assert.equal(one, other);
  assert.ok([20, 30, 40].includes(one ?? 0), 'both have counted 38');
  for (const { close } of stores) await close();
});
