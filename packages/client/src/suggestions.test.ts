import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test, type Mock } from 'node:test';
import {
  BackEnd,
  cutOff,
  cutOffAfterCommit,
  json,
  morning,
  page,
  problem,
} from '../test/back-end.js';
import { Device, pass, stopTime } from '../test/visit.js';
import type { EarshotError } from './errors.js';

const label = 'In the middle of the night';

let backEnd: BackEnd;
let device: Device;
let warnings: Mock<typeof console.warn>;

beforeEach(() => {
  stopTime();
  backEnd = new BackEnd();
  device = new Device();
  warnings = mock.method(console, 'warn', () => {});
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
});

const header = (name: string) => backEnd.writes.map(({ headers }) => headers.get(name));
const refusal = (more: Partial<EarshotError>) => (error: EarshotError) => {
  for (const [key, value] of Object.entries(more)) assert.deepEqual(error[key as 'name'], value);
  return true;
};

test('I suggest an option: it is received, and waits to be read', async () => {
  const { poll } = device.visit(backEnd);
  const option = await poll.suggestOption(label, { lang: 'en' });
  assert.deepEqual(option, { id: 'added-1', label, state: 'waiting' });
  const [sent] = backEnd.writes;
  assert.equal(`${sent?.method} ${sent?.url}`, 'POST https://engage.example/polls/bins/options');
  assert.deepEqual(backEnd.bodies, [JSON.stringify({ label, lang: 'en' })]);
});

test('my suggestion and my vote come from the same person, whichever is first', async () => {
  const { poll } = device.visit(backEnd);
  await poll.suggestOption(label);
  await poll.castVote(morning);
  await pass();
  await poll.suggestOption('At noon');
  assert.equal(new Set(header('earshot-participant')).size, 1);
  assert.equal(header('earshot-participant').length, 3);
  const neighbour = new Device().visit(backEnd);
  await neighbour.poll.suggestOption(label);
  assert.notEqual(header('earshot-participant').at(-1), header('earshot-participant')[0]);
});

test('the device fails to write between my suggestion and my vote: they still come from the same person', async () => {
  const visit = device.visit(backEnd);
  device.store.broken = 'to write';
  await visit.poll.suggestOption(label);
  device.store.broken = undefined;
  await visit.poll.castVote(morning);
  await pass();
  assert.equal(new Set(header('earshot-participant')).size, 1);
});

test('options stay in the order in which I saw them when I suggest one', async () => {
  const { poll } = device.visit(backEnd);
  await poll.suggestOption(label, { seed: 42 });
  assert.equal((await poll.held())?.seed, 42);
});

test('what I suggested does not stay on the device, sent or not', async () => {
  const { poll } = device.visit(backEnd);
  await poll.suggestOption(label);
  backEnd.always = cutOff;
  const failed = assert.rejects(poll.suggestOption(`${label} again`));
  await pass(60_000);
  await failed;
  assert.doesNotMatch(JSON.stringify([...device.store.values]), /night/);
});

test('I press twice: my suggestion goes once', async () => {
  const { poll } = device.visit(backEnd);
  const both = await Promise.all([poll.suggestOption(label), poll.suggestOption(label)]);
  assert.equal(both[0].id, both[1].id);
  assert.equal(backEnd.writes.length, 1);
});

for (const [what, fault] of [
  ['the connection drops before it arrives', cutOff],
  ['the connection drops after it arrived', cutOffAfterCommit],
  ['a web page says that all is well', () => page(200)],
  ['half an answer comes', () => half()],
  ['the server fails', () => problem('unavailable', 503)],
  ['the answer is not what the contract has', () => json({ contract: 1 })],
] as const) {
  test(`I suggest an option, and ${what}: it is tried again under the same key, and added once`, async () => {
    const { poll } = device.visit(backEnd);
    backEnd.faults = [fault];
    const received = poll.suggestOption(label);
    await pass(5_000);
    assert.equal((await received).id, 'added-1');
    assert.equal(backEnd.writes.length, 2);
    assert.equal(new Set(header('idempotency-key')).size, 1);
    assert.equal(backEnd.added.length, 1);
  });
}

test('where nothing helps I hear of it after three tries; when I try again it is still the same suggestion', async () => {
  const { poll } = device.visit(backEnd);
  backEnd.always = cutOffAfterCommit;
  const failed = assert.rejects(poll.suggestOption(label), refusal({ name: 'network' }));
  await pass(60_000);
  await failed;
  assert.equal(backEnd.writes.length, 3);
  backEnd.always = undefined;
  await poll.suggestOption(label);
  assert.equal(new Set(header('idempotency-key')).size, 1);
  assert.equal(backEnd.added.length, 1);
});

for (const [type, status] of [
  ['option-exists', 409],
  ['option-limit', 409],
  ['closed', 409],
  ['paused', 409],
  ['code-missing', 403],
  ['code-unknown', 403],
  ['code-used', 409],
] as const) {
  test(`${type}: I hear of it at once`, async () => {
    const { poll } = device.visit(backEnd);
    backEnd.faults = [() => problem(type, status)];
    await assert.rejects(poll.suggestOption(label), refusal({ name: 'problem', type, status }));
    assert.equal(backEnd.writes.length, 1);
  });
}

test('too many suggestions: I hear how long to wait, and nothing is tried meanwhile', async () => {
  const { poll } = device.visit(backEnd);
  backEnd.faults = [() => problem('rate-limited', 429, { 'retry-after': '20' })];
  const expected = { type: 'rate-limited', retryAfter: 20_000 };
  await assert.rejects(poll.suggestOption(label), refusal(expected));
  await pass(60_000);
  assert.equal(backEnd.writes.length, 1);
});

test('a server that asks for a minute asks me, not my patience before a button', async () => {
  const { poll } = device.visit(backEnd);
  backEnd.faults = [() => problem('unavailable', 503, { 'retry-after': '60' })];
  await assert.rejects(poll.suggestOption(label), refusal({ retryAfter: 60_000 }));
});

test('the code of my letter goes with my suggestion, and it is said nowhere, nor is what I wrote', async () => {
  const { poll } = device.visit(backEnd, undefined, 'https://engage.example/polls/letters');
  backEnd.faults = [() => problem('code-unknown', 403)];
  await assert.rejects(poll.suggestOption(label, { code: 'ZZZZ-ZZZZ-ZZZZ' }));
  await poll.suggestOption(label, { code: '7F3K-9QRT-2M8X' });
  assert.deepEqual(header('earshot-code'), ['ZZZZZZZZZZZZ', '7F3K9QRT2M8X']);
  const said = warnings.mock.calls.flatMap(({ arguments: texts }) => texts).join();
  assert.match(said, /code-unknown/);
  assert.doesNotMatch(said, /ZZZZ|7F3K|night/);
});

const half = () =>
  new Response('{"contract":1,"opt', { headers: { 'content-type': 'application/json' } });
