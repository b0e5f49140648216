import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { cutOff, json, page, problem } from '../test/back-end.js';
import { Leaving } from '../test/leaving.js';
import { PromptBackEnd, src } from '../test/prompt-back-end.js';
import { Device, pass, stopTime, type PromptVisit } from '../test/visit.js';

let leaving: Leaving;
let backEnd: PromptBackEnd;
let device: Device;
let visit: PromptVisit;

beforeEach(async () => {
  stopTime();
  mock.method(console, 'warn', () => {});
  leaving = new Leaving();
  backEnd = new PromptBackEnd();
  backEnd.answers['/arrivals'] = () => json({ contract: 1, received: true });
  backEnd.answers['/equality'] = () => json({ contract: 1, received: true });
  device = new Device();
  visit = await device.visitPrompt(backEnd);
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
  leaving.end();
});

const sheet = { answers: { age: '25-34', disability: 'rather-not-say' } };
const send = (answers: Record<string, string> = sheet.answers) =>
  visit.prompt.sendEquality({ answers });

/** Nothing says whose a request is. */
function expectNobodys(request: Request | undefined): void {
  assert.ok(request);
  assert.equal(request.headers.get('earshot-participant'), null);
  assert.equal(request.headers.get('earshot-sequence'), null);
  assert.equal(request.credentials, 'omit');
  assert.equal(request.referrerPolicy, 'no-referrer');
  assert.equal(request.keepalive, true);
}

test('I came by an invitation and took part: it is told later, by chance within two minutes, and says nothing of me', async () => {
  await visit.prompt.do({ verb: 'echo', of: 'group-7', echoes: true });
  visit.prompt.postArrival();
  await pass(59_500);
  assert.deepEqual(
    backEnd.writes.map(({ url }) => url),
    [`${src}/groups/group-7/echo`],
  );
  await pass(1_000);
  const [, arrival] = backEnd.writes;
  assert.equal(arrival?.url, `${src}/arrivals`);
  assert.equal(backEnd.bodies[1], '{}');
  assert.equal(arrival.headers.get('idempotency-key'), null);
  expectNobodys(arrival);
});

test('I leave the page before: it is told on the way out, once', async () => {
  visit.prompt.postArrival();
  leaving.happen();
  await pass(300_000);
  assert.equal(backEnd.writes.length, 1);
  assert.equal(leaving.isAwaited, false, 'the page listens only while something waits');
});

test('I take part several times on one page: it is told once', async () => {
  visit.prompt.postArrival();
  await pass(120_000);
  visit.prompt.postArrival();
  await pass(120_000);
  assert.equal(backEnd.writes.length, 1);
});

test('an arrival that is lost is lost: it is not tried again, nothing is kept of it, nobody is troubled', async () => {
  backEnd.always = cutOff;
  visit.prompt.postArrival();
  await pass(300_000);
  assert.equal(backEnd.writes.length, 1);
  assert.deepEqual(visit.acts, []);
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
});

test('a back end that takes no arrivals is not asked', async () => {
  backEnd.answers[''] = () => json({ contract: 1, id: 'mill-lane', question: 'What?' });
  await visit.prompt.read();
  visit.prompt.postArrival();
  leaving.happen();
  await pass(300_000);
  assert.equal(backEnd.writes.length, 0);
});

test('I say who I am: it is sent under no key, and nothing of it lies on this device, before or after', async () => {
  backEnd.faults = [
    (commit) => {
      assert.equal(device.store.values.size + visit.tab.values.size, 0);
      return commit();
    },
  ];
  await send();
  const [request] = backEnd.writes;
  assert.equal(request?.url, `${src}/equality`);
  assert.deepEqual(JSON.parse(backEnd.bodies[0]!), sheet);
  assert.match(String(request.headers.get('idempotency-key')), /^[0-9a-f-]{36}$/);
  expectNobodys(request);
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
  assert.equal(await visit.prompt.held(), null);
});

test('I see a group too, and then say who I am: the sheet has no number in common with my acts', async () => {
  const id = await visit.prompt.do({ verb: 'echo', of: 'group-7', echoes: true });
  await pass();
  await send();
  const [echo, equality] = backEnd.writes.map(({ headers }) => JSON.stringify([...headers]));
  const key = backEnd.people[0] ?? '';
  assert.ok(echo?.includes(key) && echo.includes(id));
  assert.ok(equality && !equality.includes(key) && !equality.includes(id));
});

for (const [row, what, fault, name] of [
  [1, 'the connection drops', cutOff, 'network'],
  [5, 'the server fails', () => problem('internal', 500), 'problem'],
  [6, 'a web page comes with 502', () => page(502), 'unreadable'],
  [15, 'a web page comes with 200', () => page(200), 'unreadable'],
  [17, '"not received" comes', () => json({ contract: 1, received: false }), 'unreadable'],
  [38, 'the prompt is closed', () => problem('closed', 409), 'problem'],
] as const)
  test(`row ${row}: ${what} while I say who I am: I am told, it is not sent again by itself, and when I try again it is the same sheet`, async () => {
    backEnd.faults = [fault];
    await assert.rejects(send(), { name });
    await pass(600_000);
    assert.equal(backEnd.writes.length, 1);
    await send();
    const [first, second] = backEnd.keys;
    assert.equal(first, second);
    await send();
    assert.equal(backEnd.writes.length, 3);
    assert.notEqual(backEnd.keys[2], second, 'the next person’s is another');
  });

test('I change an answer before I try again: that is another sheet', async () => {
  backEnd.faults = [cutOff];
  await assert.rejects(send());
  await send({ age: '35-44' });
  assert.notEqual(backEnd.keys[0], backEnd.keys[1]);
});

test('row 31: I press twice: one sheet', async () => {
  await Promise.all([send(), send()]);
  assert.equal(backEnd.writes.length, 1);
});
