import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { BackEnd, morning, src } from '../test/back-end.js';
import { FakeStore } from '../test/visit.js';
import { Acting } from './acting.js';
import { createClient, createClientWith, sharedClient } from './client.js';
import type { Transport } from './transport.js';

test('who only looks at a poll loads no outbox', async () => {
  const backEnd = new BackEnd();
  const load = mock.fn<(transport: Transport) => Promise<Acting>>();
  const mayHold = () => Promise.resolve(false);
  const poll = createClientWith({ fetch: backEnd.fetch }, { mayHold, load }).poll(src);
  await poll.read();
  assert.equal(await poll.readVote(), null);
  assert.equal(await poll.held(), null);
  assert.equal(load.mock.callCount(), 0);
  assert.equal(backEnd.requests.length, 1);
});

test('the outbox cannot be fetched when I vote: I am told that nothing was kept, and can vote again', async () => {
  const backEnd = new BackEnd();
  const store = new FakeStore('page');
  let isOffline = true;
  const load = (transport: Transport) =>
    isOffline
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
      : Promise.resolve(new Acting(transport, [store]));
  const mayHold = () => Promise.resolve(false);
  const poll = createClientWith({ fetch: backEnd.fetch }, { mayHold, load }).poll(src);
  await assert.rejects(poll.castVote(morning), { name: 'network' });
  assert.equal(store.values.size, 0);
  isOffline = false;
  const sent = new Promise<void>((resolve) =>
    poll.watch((act) => {
      if (act?.state === 'sent') resolve();
    }),
  );
  await poll.castVote(morning);
  await sent;
  assert.equal(backEnd.rows.size, 1);
});

test('one address is one poll, however it is written; widgets share one client', () => {
  const client = createClient();
  assert.equal(client.poll(src), client.poll(`${src}#results`));
  assert.notEqual(client.poll(src), client.poll(`${src}?lang=cy`));
  assert.equal(sharedClient(), sharedClient('device'));
  assert.notEqual(sharedClient('none'), sharedClient('device'));
});
