import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import {
  BackEnd,
  cutOff,
  cutOffAfterCommit,
  evening,
  inOwnWords,
  json,
  morning,
  page,
  problem,
  silence,
  src,
} from '../test/back-end.js';
import { Device, FakeStore, pass, stopTime } from '../test/visit.js';

let backEnd: BackEnd;
let device: Device;

beforeEach(() => {
  stopTime();
  backEnd = new BackEnd();
  device = new Device();
});
afterEach(() => mock.reset());
afterEach(() => mock.timers.reset());

const states = (visit: { shown: ({ state: string } | null)[] }) =>
  visit.shown.map((act) => act?.state ?? null);
const keys = () => backEnd.writes.map(({ headers }) => headers.get('idempotency-key'));
const votes = () => [...backEnd.rows.values()].map(({ ballot }) => ballot);

test('I vote: it is kept before it is sent, and sent once', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [
    (commit) => {
      assert.equal(device.store.values.size, 1, 'the vote lies on the device before it leaves');
      return commit();
    },
  ];
  await visit.poll.castVote(morning);
  await pass();
  assert.deepEqual(states(visit), [null, 'sending', 'sending', 'sent']);
  assert.equal(visit.act?.receipt?.receipt, 'R1');
  assert.deepEqual(votes(), [morning]);
  assert.equal(backEnd.writes.length, 1);
});

test('in a poll whose ballots can be found, I learn the mark of mine', async () => {
  const visit = device.visit(backEnd);
  const receipt = { receipt: 'R1', sequence: 1, castAt: '2026-12-05T17:00:00Z' };
  backEnd.faults = [() => json({ contract: 1, ...receipt, mark: 'MARKMARKMARK' })];
  await visit.poll.castVote(morning);
  await pass();
  assert.equal(visit.act?.receipt?.mark, 'MARKMARKMARK');
});

test('row 1: the connection drops before my vote arrives: it is kept, and goes with the same key', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [cutOff];
  await visit.poll.castVote(morning);
  await pass();
  assert.equal(visit.act?.state, 'kept');
  assert.equal(visit.act?.place, 'device');
  assert.ok(visit.act?.retryAt);
  await pass(1_000);
  assert.equal(visit.act?.state, 'sent');
  assert.deepEqual(votes(), [morning]);
  assert.equal(new Set(keys()).size, 1);
});

test('row 2: the connection drops after my vote was recorded: the retry finds it, one row (the key holds this)', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [cutOffAfterCommit];
  await visit.poll.castVote(morning);
  await pass(1_000);
  assert.equal(visit.act?.state, 'sent');
  assert.deepEqual(votes(), [morning]);
  assert.equal(new Set(keys()).size, 1);
});

test('row 3: no answer at all is given up after 15 seconds, then tried again with the same key', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [silence];
  await visit.poll.castVote(morning);
  await pass(14_500);
  assert.equal(visit.act?.state, 'sending');
  await pass(500);
  assert.equal(visit.act?.state, 'kept');
  assert.equal(visit.act?.error?.name, 'timeout');
  await pass(1_000);
  assert.equal(visit.act?.state, 'sent');
  assert.equal(new Set(keys()).size, 1);
});

test('row 5: a server that keeps failing is asked six times, then I may try again', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = () => problem('internal', 500);
  await visit.poll.castVote(morning);
  await pass(10 * 60_000);
  assert.equal(backEnd.writes.length, 6);
  assert.equal(visit.act?.state, 'failed');
  assert.equal(visit.act?.error?.type, 'internal');
  assert.deepEqual(visit.act?.ballot, morning, 'my answer can still be copied');
  backEnd.always = undefined;
  await visit.poll.retry();
  assert.equal(visit.act?.state, 'sent');
  assert.equal(new Set(keys()).size, 1);
});

for (const status of [502, 503, 504]) {
  test(`row 6: ${status} with a web page is tried again, and the page's words stay outside`, async () => {
    const visit = device.visit(backEnd);
    backEnd.faults = [() => page(status)];
    await visit.poll.castVote(morning);
    await pass();
    assert.equal(visit.act?.state, 'kept');
    assert.equal(visit.act?.error?.name, 'unreadable');
    assert.doesNotMatch(String(visit.act?.error?.message), /Bad gateway/);
    await pass(1_000);
    assert.equal(visit.act?.state, 'sent');
  });
}

test('row 7: the server asks me to wait 20 seconds: I see until when, and nothing is sent before', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [() => problem('rate-limited', 429, { 'retry-after': '20' })];
  await visit.poll.castVote(morning);
  await pass();
  assert.equal(visit.act?.state, 'kept');
  const wait = Number(visit.act?.retryAt) - Date.now();
  assert.ok(wait >= 20_000 && wait <= 21_000, `${wait} ms`);
  await pass(19_500);
  assert.equal(backEnd.writes.length, 1);
  await pass(2_000);
  assert.equal(visit.act?.state, 'sent');
});

test('row 8: my own request is still being worked on: wait, then the same key', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [() => problem('in-flight', 409)];
  await visit.poll.castVote(morning);
  await pass(1_000);
  assert.equal(visit.act?.state, 'sent');
  assert.equal(new Set(keys()).size, 1);
});

const refusals: [number, string, number][] = [
  [9, 'key-reused', 422],
  [11, 'invalid', 400],
  [12, 'forbidden', 403],
  [13, 'not-found', 404],
  [14, 'too-large', 413],
  [37, 'option-gone', 409],
  [38, 'closed', 409],
];
for (const [row, name, status] of refusals) {
  test(`row ${row}: "${name}" is shown, my answer is kept, and nothing is sent again in silence`, async () => {
    const visit = device.visit(backEnd);
    backEnd.always = () => problem(name, status);
    await visit.poll.castVote(morning);
    await pass(10 * 60_000);
    assert.equal(visit.act?.state, 'failed');
    assert.equal(visit.act?.error?.type, name);
    assert.deepEqual(visit.act?.ballot, morning);
    visit.close();

    const later = device.visit(backEnd);
    await pass(10 * 60_000);
    assert.equal(later.act?.state, 'failed');
    assert.equal(later.act?.error?.type, name);
    assert.equal(backEnd.writes.length, 1);
    backEnd.always = undefined;
    await later.poll.retry();
    assert.equal(later.act?.state, 'sent', 'but goes when I say so');
  });
}

test('row 10: a late retry of an older act of mine changes nothing and is dropped (the sequence holds this)', async () => {
  const first = device.visit(backEnd);
  backEnd.faults = [silence];
  await first.poll.castVote(inOwnWords);
  await pass();
  const { tab } = first;
  first.close();

  const second = device.visit(backEnd);
  await second.poll.castVote(evening);
  await pass(20_000);
  await second.poll.withdrawVote();
  await pass();
  assert.equal(second.act?.state, 'sent');
  assert.deepEqual(votes(), []);

  const firstAgain = device.visit(backEnd, tab);
  await pass();
  assert.equal(firstAgain.act, null);
  assert.deepEqual(votes(), [], 'the withdrawal is not undone');
  assert.equal(tab.values.size, 0);
});

const unreadable: [number, string, () => Response][] = [
  [15, 'a web page with status 200', () => page(200)],
  [
    16,
    'half a document',
    () => new Response('{"contract":1,"rec', { headers: { 'content-type': 'application/json' } }),
  ],
  [17, 'a receipt without a code', () => json({ contract: 1 })],
  [21, 'a redirect', () => new Response(null, { status: 302, headers: { location: '/thanks' } })],
];
for (const [row, what, answer] of unreadable) {
  test(`row ${row}: ${what} is no "thank you": asked again with the same key (validation holds this)`, async () => {
    const visit = device.visit(backEnd);
    backEnd.faults = [(commit) => (commit(), answer())];
    await visit.poll.castVote(morning);
    await pass();
    assert.equal(visit.act?.state, 'kept');
    assert.equal(visit.act?.error?.name, 'unreadable');
    await pass(1_000);
    assert.equal(visit.act?.state, 'sent');
    assert.equal(new Set(keys()).size, 1);
    assert.deepEqual(votes(), [morning]);
  });
}

test('row 21: a write never follows a redirect', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.castVote(morning);
  await pass();
  assert.equal(backEnd.writes[0]?.redirect, 'manual');
});

test('row 25: the tab is closed mid-send: my vote goes by itself on the next visit, one row', async () => {
  const first = device.visit(backEnd);
  backEnd.faults = [(commit) => (commit(), new Promise(() => {}))];
  await first.poll.castVote(morning);
  await pass();
  first.close();

  const later = device.visit(backEnd);
  await pass();
  assert.equal(later.act?.state, 'sent');
  assert.equal(new Set(keys()).size, 1);
  assert.deepEqual(votes(), [morning]);
});

test('row 25: my words do not outlive the tab: the next person at this computer finds nothing', async () => {
  const first = device.visit(backEnd);
  backEnd.always = cutOff;
  await first.poll.castVote(inOwnWords);
  await pass();
  assert.equal(first.act?.place, 'tab');
  assert.doesNotMatch(JSON.stringify([...device.store.values]), /noon/);
  first.close();

  const next = device.visit(backEnd);
  await pass();
  assert.equal(next.act, null);
});

test('row 25: a reload in the same tab goes on with my words by itself', async () => {
  const first = device.visit(backEnd);
  backEnd.faults = [cutOff];
  await first.poll.castVote(inOwnWords);
  await pass();
  first.close();

  const reloaded = device.visit(backEnd, first.tab);
  await pass();
  assert.equal(reloaded.act?.state, 'sent');
  assert.deepEqual(votes(), [inOwnWords]);
  assert.equal(first.tab.values.size, 0, 'nothing of them stays in the tab');
});

test('row 25: words that I kept on this device ask first whether they are mine', async () => {
  const first = device.visit(backEnd);
  backEnd.faults = [cutOff];
  await first.poll.castVote(inOwnWords);
  await pass();
  await first.poll.keepWords();
  assert.equal(first.act?.place, 'device');
  first.close();

  const later = device.visit(backEnd);
  await pass(60_000);
  assert.equal(later.act?.state, 'asking');
  assert.equal(backEnd.writes.length, 1);
  await later.poll.retry();
  assert.equal(later.act?.state, 'sent');
  assert.deepEqual(votes(), [inOwnWords]);
  assert.doesNotMatch(JSON.stringify([...device.store.values]), /noon/);
});

test('"Delete it": words from an earlier visit are gone from the device, unsent', async () => {
  const first = device.visit(backEnd);
  backEnd.faults = [cutOff];
  await first.poll.castVote(inOwnWords, { keepWords: true });
  await pass();
  first.close();

  const later = device.visit(backEnd);
  await pass();
  assert.equal(later.act?.state, 'asking');
  await later.poll.discard();
  assert.equal(later.act, null);
  assert.doesNotMatch(JSON.stringify([...device.store.values]), /noon/);
  assert.equal(backEnd.writes.length, 1);
});

test('I delete what I did before it was even kept: nothing of it stays, nothing goes', async () => {
  const visit = device.visit(backEnd);
  void visit.poll.castVote(inOwnWords, { keepWords: true });
  await visit.poll.discard();
  assert.doesNotMatch(JSON.stringify([...device.store.values]), /noon/);
  void visit.poll.castVote(morning);
  await visit.poll.forget();
  await pass();
  assert.equal(device.store.values.size, 0);
  assert.equal(backEnd.writes.length, 0);
});

test('row 31: a double click is one request', async () => {
  const visit = device.visit(backEnd);
  await Promise.all([visit.poll.castVote(morning), visit.poll.castVote(morning)]);
  void visit.poll.castVote(morning);
  await pass(10_000);
  assert.equal(backEnd.writes.length, 1);
});

test('row 32: two tabs that both hold my waiting vote send it once between them (the lock holds this)', async () => {
  const first = device.visit(backEnd);
  backEnd.faults = [silence];
  await first.poll.castVote(morning);
  await pass();
  first.close();

  const one = device.visit(backEnd);
  const other = device.visit(backEnd);
  await pass(20_000);
  assert.equal(backEnd.writes.length, 2);
  assert.deepEqual(votes(), [morning]);
  assert.ok([one, other].every(({ act }) => act === null || act?.state === 'sent'));
});

test('row 32: I vote in one tab, then otherwise in another: the later one counts', async () => {
  const one = device.visit(backEnd);
  const other = device.visit(backEnd);
  await Promise.all([one.poll.castVote(morning), pass()]);
  await Promise.all([other.poll.castVote(evening), pass()]);
  assert.deepEqual(votes(), [evening], 'both tabs hold one key');
});

test('I change my mind while my first answer is under way: the later one counts', async () => {
  const visit = device.visit(backEnd);
  let answerFirst = () => {};
  backEnd.faults = [(commit) => new Promise((resolve) => (answerFirst = () => resolve(commit())))];
  await visit.poll.castVote(morning);
  await pass();
  await visit.poll.castVote(evening);
  await pass();
  answerFirst();
  await pass();
  assert.equal(visit.act?.state, 'sent');
  assert.deepEqual(visit.act?.ballot, evening);
  assert.deepEqual(votes(), [evening]);
});

test('row 36: the server restarts: the same answer for the same key', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [cutOffAfterCommit, cutOff, () => page(502)];
  await visit.poll.castVote(morning);
  await pass(30_000);
  assert.equal(visit.act?.receipt?.receipt, 'R1');
  assert.deepEqual(votes(), [morning]);
});

test('rows 39 to 41: nobody watches any more: the write goes on to the poll it was made for', async () => {
  const visit = device.visit(backEnd);
  const stop = visit.poll.watch(() => {});
  backEnd.faults = [cutOff];
  void visit.poll.castVote(morning);
  stop();
  visit.client.poll('https://engage.example/polls/trees');
  await pass(5_000);
  assert.deepEqual(
    backEnd.writes.map(({ url }) => url),
    [`${src}/vote`, `${src}/vote`],
  );
  assert.deepEqual(votes(), [morning]);
});

test('row 43: one vote that is always refused does not hold up the others', async () => {
  const first = device.visit(backEnd);
  const trees = 'https://engage.example/polls/trees';
  backEnd.always = silence;
  await first.poll.castVote(morning);
  await first.client.poll(trees).castVote(evening);
  await pass();
  first.close();

  backEnd.always = (commit, { url }) => (url.startsWith(src) ? problem('invalid', 400) : commit());
  const later = device.visit(backEnd);
  later.client.poll(trees);
  await pass(20_000);
  assert.equal(later.act?.state, 'failed');
  assert.deepEqual(votes(), [evening]);
});

test('row 44: a listener that throws holds nothing up', async () => {
  const complaints = mock.method(console, 'error', () => {});
  const visit = device.visit(backEnd);
  visit.poll.watch((act) => {
    if (act) throw new Error('the page is broken');
  });
  await visit.poll.castVote(morning);
  await pass();
  assert.deepEqual(votes(), [morning]);
  assert.ok(complaints.mock.callCount() > 0);
});

test('row 45: a reload after success sends nothing, and my vote is shown', async () => {
  const first = device.visit(backEnd);
  await first.poll.castVote(morning, { seed: 7 });
  await pass();
  first.close();

  const later = device.visit(backEnd);
  await pass(60_000);
  assert.equal(backEnd.writes.length, 1);
  assert.deepEqual((await later.poll.readVote())?.ballot, morning);
  assert.deepEqual(await later.poll.held(), { receipt: 'R1', seed: 7, place: 'device' });
});

test('"Not you?" leaves nothing on the device', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = cutOff;
  await visit.poll.castVote(inOwnWords, { keepWords: true });
  await pass();
  await visit.poll.forget();
  await pass(60_000);
  assert.equal(visit.act, null);
  assert.equal(await visit.poll.held(), null);
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
  assert.equal(backEnd.writes.length, 1);
});

test('I look at a poll and leave: nothing is on the device', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.read();
  assert.equal(await visit.poll.readVote(), null);
  assert.equal(await visit.poll.held(), null);
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
});

test('I withdraw a vote that the back end does not know: that is what I wanted', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = () => problem('no-vote', 404);
  await visit.poll.withdrawVote();
  await pass();
  assert.equal(visit.act?.state, 'sent');
});

test('I have everything deleted that I sent: nothing is left there, nor on this device', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.castVote(morning);
  await pass();
  await visit.poll.deleteMine();
  await pass();
  assert.equal(visit.act?.state, 'sent');
  assert.deepEqual(votes(), []);
  assert.equal(await visit.poll.held(), null);
});

test('what I sent cannot be deleted just now: the wish is kept, and so is the key to it', async () => {
  const visit = device.visit(backEnd);
  await visit.poll.castVote(morning);
  await pass();
  backEnd.always = cutOff;
  await visit.poll.deleteMine();
  await pass();
  assert.equal(visit.act?.state, 'kept');
  assert.ok(await visit.poll.held());
});

test('a vote that the first version left waiting on my device is sent by this one', async () => {
  const first = device.visit(backEnd);
  backEnd.always = silence;
  await first.poll.castVote(morning);
  await pass();
  first.close();
  const { entries, ...held } = device.store.values.get(src) as { entries: object[] };
  device.store.values.set(src, { ...held, entry: entries[0] });

  backEnd.always = undefined;
  const later = device.visit(backEnd);
  await pass(60_000);
  assert.equal(later.act?.state, 'sent');
  assert.deepEqual(votes(), [morning]);
});

test('words that the first version left in my tab are sent by this one', async () => {
  const tab = new FakeStore('tab');
  const first = device.visit(backEnd, tab);
  backEnd.always = silence;
  await first.poll.castVote(inOwnWords);
  await pass();
  first.close();
  const { entries } = tab.values.get(`${src}#words`) as { entries: object[] };
  tab.values.set(`${src}#words`, entries[0]);

  backEnd.always = undefined;
  device.visit(backEnd, tab);
  await pass(60_000);
  assert.deepEqual(votes(), [inOwnWords]);
});

test('an entry of a version to come is left for that version', async () => {
  const first = device.visit(backEnd);
  backEnd.always = silence;
  await first.poll.castVote(morning);
  await pass();
  first.close();
  const held = device.store.values.get(src) as { entries: object[] };
  const future = { ...held, entries: [{ ...held.entries[0], version: 2 }] };
  device.store.values.set(src, future);

  const later = device.visit(backEnd);
  await pass(60_000);
  assert.equal(later.act, null);
  assert.equal(backEnd.writes.length, 1);
  assert.deepEqual(device.store.values.get(src), future);
});
