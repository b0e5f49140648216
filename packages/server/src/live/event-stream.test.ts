import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Channel } from './channel.js';
import { EventStream } from './event-stream.js';

test('Whoever reads slowly gets what is true now, and not all that was', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  let now = 0;
  const channel = new Channel(async () => `event: ${now}\n\n`);
  const reader = new ReadableStream(new EventStream(channel, () => {})).getReader();
  const read = async () => new TextDecoder().decode((await reader.read()).value);
  for (now = 1; now <= 20; now += 1) {
    channel.changed();
    t.mock.timers.tick(1000);
    await new Promise(setImmediate);
  }
  assert.match(await read(), /^retry: /);
  assert.equal(await read(), 'event: 20\n\n');
  const next = read();
  channel.changed();
  t.mock.timers.tick(1000);
  assert.equal(await next, 'event: 21\n\n');
});

test('What is long comes less often, so that no line is filled with it', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  let looks = 0;
  const channel = new Channel(async () => `event: ${++looks}${'x'.repeat(150_000)}\n\n`);
  const stream = new ReadableStream(new EventStream(channel, () => {}));
  for (let second = 0; second < 30; second += 1) {
    channel.changed();
    await new Promise(setImmediate);
    t.mock.timers.tick(1000);
  }
  assert.ok(looks >= 7 && looks <= 10, String(looks));
  await stream.cancel();
});

test('Nothing is looked up once nobody listens', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  let looks = 0;
  const channel = new Channel(async () => `event: ${++looks}\n\n`);
  let left = 0;
  const stream = new ReadableStream(new EventStream(channel, () => (left += 1)));
  await new Promise(setImmediate);
  t.mock.timers.tick(1000);
  t.mock.timers.tick(3000);
  await new Promise(setImmediate);
  assert.equal(looks, 2);
  await stream.cancel();
  for (let second = 0; second < 20; second += 1) t.mock.timers.tick(1000);
  assert.deepEqual([looks, left], [2, 1]);
});
