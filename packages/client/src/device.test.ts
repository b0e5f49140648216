import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { createClient } from './client.js';
import { BackEnd, cutOff, evening, inOwnWords, morning, src } from '../test/back-end.js';
import { Device, FakeStore, pass, stopTime } from '../test/visit.js';

let backEnd: BackEnd;
let device: Device;

beforeEach(() => {
  stopTime();
  backEnd = new BackEnd();
  device = new Device();
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
});

const votes = () => [...backEnd.rows.values()].map(({ ballot }) => ballot);

test('row 28: a frame that refuses all storage: my vote goes from memory, and says so while it waits', async () => {
  const tab = new FakeStore('tab');
  device.store.broken = tab.broken = 'to read and write';
  const visit = device.visit(backEnd, tab);
  backEnd.faults = [cutOff];
  await visit.poll.castVote(morning);
  await pass();
  assert.equal(visit.act?.state, 'kept');
  assert.equal(visit.act?.place, 'page');
  await pass(1_000);
  assert.equal(visit.act?.state, 'sent');
  await visit.poll.castVote(evening);
  await pass();
  assert.deepEqual(votes(), [evening], 'the key is the same');
  assert.equal((await visit.poll.held())?.place, 'page');
});

test('row 28: without IndexedDB, sessionStorage and Web Locks a vote is cast all the same', async () => {
  const poll = createClient({ fetch: backEnd.fetch }).poll(src);
  await poll.castVote(inOwnWords);
  await pass();
  assert.deepEqual(votes(), [inOwnWords]);
  assert.equal((await poll.held())?.place, 'page');
});

for (const broken of ['to write', 'to read and write'] as const) {
  test(`row 29: the device fails ${broken} after my first vote: the next goes from the tab, under the same key`, async () => {
    const visit = device.visit(backEnd);
    await visit.poll.castVote(morning);
    await pass();
    device.store.broken = broken;
    backEnd.faults = [cutOff];
    await visit.poll.castVote(evening);
    await pass();
    assert.equal(visit.act?.state, 'kept');
    assert.equal(visit.act?.place, 'tab');
    await pass(1_000);
    assert.equal(visit.act?.state, 'sent');
    assert.deepEqual(votes(), [evening]);
    assert.equal((await visit.poll.held())?.receipt, 'R2');
  });

  test(`row 29: the device fails ${broken} while my vote waits: it is sent once, and shown as sent`, async () => {
    const visit = device.visit(backEnd);
    backEnd.faults = [cutOff];
    await visit.poll.castVote(morning);
    await pass();
    device.store.broken = broken;
    await pass(60_000);
    assert.equal(visit.act?.state, 'sent');
    assert.deepEqual(votes(), [morning]);
    assert.equal(backEnd.writes.length, 2);
  });
}

test('row 29: the device works again: what was kept in the tab meanwhile is not overtaken by the past', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.castVote(morning);
  await pass();
  device.store.broken = 'to write';
  await visit.poll.castVote(evening);
  await pass();
  device.store.broken = undefined;
  await visit.poll.withdrawVote();
  await pass();
  assert.equal(visit.act?.state, 'sent');
  assert.deepEqual(votes(), []);
  assert.equal((await visit.poll.held())?.place, 'device');
});

test('storage "none" puts nothing on the device or into the tab', async () => {
  const touched = mock.fn();
  const refused = { get: touched };
  Object.defineProperty(globalThis, 'sessionStorage', { ...refused, configurable: true });
  Object.defineProperty(globalThis, 'indexedDB', { ...refused, configurable: true });
  try {
    const poll = createClient({ fetch: backEnd.fetch, storage: 'none' }).poll(src);
    await poll.castVote(inOwnWords, { keepWords: true });
    await pass();
    assert.deepEqual(votes(), [inOwnWords]);
    assert.equal((await poll.held())?.place, 'page');
    assert.equal(touched.mock.callCount(), 0);
  } finally {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
    Reflect.deleteProperty(globalThis, 'indexedDB');
  }
});

test('the keys of two polls differ, so that nobody can join my votes', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.castVote(morning);
  await visit.client.poll('https://engage.example/polls/trees').castVote(morning);
  await pass();
  const keys = backEnd.writes.map(({ headers }) => headers.get('earshot-participant'));
  assert.match(String(keys[0]), /^[0-9a-f]{32}$/);
  assert.equal(new Set(keys).size, 2);
});

test('every act has a UUID and a sequence that rises', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.castVote(morning);
  await pass();
  await visit.poll.withdrawVote();
  await pass();
  const heads = backEnd.writes.map(({ headers }) => headers);
  for (const head of heads) {
    assert.match(
      String(head.get('idempotency-key')),
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
  assert.deepEqual(
    heads.map((head) => head.get('earshot-sequence')),
    ['1', '2'],
  );
});
