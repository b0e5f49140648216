import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test, type Mock } from 'node:test';
import { BackEnd, cutOff, morning, page, problem } from '../test/back-end.js';
import { Device, FakeStore, pass, stopTime } from '../test/visit.js';

const code = '7F3K-9QRT-2M8X';
const header = '7F3K9QRT2M8X';

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

const codes = () => backEnd.writes.map(({ headers }) => headers.get('earshot-code'));
const keys = () => backEnd.writes.map(({ headers }) => headers.get('idempotency-key'));
const isOn = (store: FakeStore) => /7F3K/.test(JSON.stringify([...store.values]));

test('the code of my letter goes with my vote, and in no address', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.castVote(morning, { code });
  await pass();
  assert.equal(visit.act?.state, 'sent');
  assert.deepEqual(codes(), [header]);
  assert.doesNotMatch(
    backEnd.requests.map(({ url }) => url).join() + backEnd.bodies.join(),
    /7F3K/,
  );
});

test('a code can be written with any dash; what no code can hold is not sent', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.castVote(morning, { code: ' 7F3K–9QRT — 2M8X\n' });
  await pass();
  await visit.poll.castVote(morning, { code: '––' });
  await pass();
  assert.deepEqual(codes(), [header, null]);
});

test('my code waits with my vote, goes with every try of it, and is gone once the vote arrived', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [cutOff, () => page(502)];
  await visit.poll.castVote(morning, { code });
  await pass();
  assert.ok(isOn(device.store));
  visit.close();
  const later = device.visit(backEnd);
  await pass(10_000);
  assert.equal(later.act?.state, 'sent');
  assert.deepEqual(codes(), [header, header, header]);
  assert.ok(!isOn(device.store));
});

test('who looks after me does not see my code', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = cutOff;
  await visit.poll.castVote(morning, { code });
  await pass();
  const later = device.visit(backEnd);
  await pass();
  const seen = JSON.stringify([visit.shown, later.shown, await later.poll.held()]);
  assert.doesNotMatch(seen, /7F3K/);
});

test('my code is gone when I delete the vote that waits', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = cutOff;
  await visit.poll.castVote(morning, { code });
  await pass();
  await visit.poll.discard();
  assert.ok(!isOn(device.store));
});

for (const [type, status] of [
  ['code-missing', 403],
  ['code-unknown', 403],
  ['code-used', 409],
] as const) {
  test(`${type}: my vote waits for me, and goes with the next code that I give`, async () => {
    const visit = device.visit(backEnd);
    backEnd.faults = [() => problem(type, status)];
    await visit.poll.castVote(morning, { code: 'ZZZZ-ZZZZ-ZZZZ' });
    await pass(10 * 60_000);
    assert.equal(visit.act?.state, 'failed');
    assert.equal(visit.act?.error?.type, type);
    assert.equal(backEnd.writes.length, 1);
    await visit.poll.castVote(morning, { code });
    await pass();
    assert.equal(visit.act?.state, 'sent');
    assert.deepEqual(codes(), ['ZZZZZZZZZZZZ', header]);
    assert.equal(new Set(keys()).size, 2);
    const said = warnings.mock.calls.flatMap(({ arguments: texts }) => texts).join();
    assert.match(said, new RegExp(type));
    assert.doesNotMatch(said, /ZZZZ|7F3K/);
  });
}

test('another code while my vote waits is another act; the same one is not', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [cutOff, cutOff];
  await visit.poll.castVote(morning, { code: 'ZZZZ-ZZZZ-ZZZZ' });
  await pass();
  await visit.poll.castVote(morning, { code: 'ZZZZ-ZZZZ-ZZZZ' });
  await pass();
  await visit.poll.castVote(morning, { code });
  await pass();
  assert.deepEqual(codes(), ['ZZZZZZZZZZZZ', 'ZZZZZZZZZZZZ', header]);
  const [first, second, third] = keys();
  assert.equal(first, second);
  assert.notEqual(second, third);
});
