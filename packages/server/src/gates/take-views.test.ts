import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { withDefaults } from '../options.js';
import { createMemoryStore } from '../store/memory.js';
import { takeViews } from './take-views.js';

test('However many ideas somebody makes up, so many are remembered at most; the oldest count anew', async () => {
  const take = takeViews(withDefaults({ store: createMemoryStore(), now: () => 0 }));
  const app = new Hono().post('/', async (c) => {
    return c.json(take(c, 'park', await c.req.json<string[]>()));
  });
  const view = async (ideas: string[]) =>
    (await app.request('/', { method: 'POST', body: JSON.stringify(ideas) })).json();
  for (let time = 0; time < 5; time++) assert.deepEqual(await view(['swing']), ['swing']);
  assert.deepEqual(await view(['swing']), []);
  await view(Array.from({ length: 99_999 }, (_, index) => `other${index}`));
  assert.deepEqual(await view(['swing']), []);
  await view(['onemore']);
  assert.deepEqual(await view(['swing']), ['swing']);
});
