import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { BoardBackEnd } from '../test/board-back-end.js';
import { Device, FakeStore } from '../test/visit.js';

let backEnd: BoardBackEnd;
let device: Device;

beforeEach(() => {
  backEnd = new BoardBackEnd();
  device = new Device();
});
afterEach(() => assert.equal(backEnd.requests.length, 0, 'a draft is sent to nobody'));

const thought = { title: 'A bench by the lock', text: 'So that my mother can rest.\n' };
const onDevice = () => JSON.stringify([...device.store.values]);

test('what I write stays in this tab: a reload finds it, letter by letter; the next person does not', async () => {
  const visit = await device.visitBoard(backEnd);
  assert.equal(await visit.board.keepDraft(thought), 'tab');
  visit.close();
  const reloaded = await device.visitBoard(backEnd, visit.tab);
  assert.deepEqual(await reloaded.board.readDraft(), {
    draft: thought,
    isFromBefore: false,
    place: 'tab',
  });
  assert.equal(device.store.values.size, 0);
  assert.equal(await (await device.visitBoard(backEnd)).board.readDraft(), null);
});

test('"Keep it on this device": what I write from then on is there too, and asks first on my next visit', async () => {
  const visit = await device.visitBoard(backEnd);
  assert.equal(await visit.board.keepDraft({ title: 'A bench' }, { keepWords: true }), 'device');
  assert.equal(await visit.board.keepDraft(thought), 'device');
  assert.equal((await visit.board.readDraft())?.isFromBefore, false);
  visit.close();
  const later = await device.visitBoard(backEnd);
  assert.deepEqual(await later.board.readDraft(), {
    draft: thought,
    isFromBefore: true,
    place: 'device',
  });
});

test('somebody else writes here while my kept draft lies on the device: neither touches the other', async () => {
  const mine = await device.visitBoard(backEnd);
  await mine.board.keepDraft(thought, { keepWords: true });
  const theirs = await device.visitBoard(backEnd);
  for (const title of ['Mo', 'More trees'])
    assert.equal(await theirs.board.keepDraft({ title }), 'tab');
  assert.equal((await theirs.board.readDraft())?.draft.title, 'More trees');
  assert.doesNotMatch(onDevice(), /trees/);
  await theirs.board.deleteDraft();
  assert.match(onDevice(), /my mother/);
  assert.equal((await theirs.board.readDraft())?.isFromBefore, true);
});

test('"Delete it": a draft from before is gone from the device', async () => {
  const before = await device.visitBoard(backEnd);
  await before.board.keepDraft(thought, { keepWords: true });
  const later = await device.visitBoard(backEnd);
  await later.board.deleteDraft();
  assert.equal(await later.board.readDraft(), null);
  assert.equal(device.store.values.size, 0);
});

test('I delete my draft, or it was sent: nothing of it stays', async () => {
  const visit = await device.visitBoard(backEnd);
  await visit.board.keepDraft(thought, { keepWords: true });
  await visit.board.deleteDraft();
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
});

test('I change what I hold after it was kept: the draft is as it was', async () => {
  const visit = await device.visitBoard(backEnd);
  const draft = { title: 'A bench' };
  const kept = visit.board.keepDraft(draft);
  draft.title = 'Changed';
  await kept;
  assert.equal((await visit.board.readDraft())?.draft.title, 'A bench');
});

test('row 28: where the page may keep nothing, my draft lasts as long as the page, and says so', async () => {
  const tab = new FakeStore('tab');
  device.store.broken = tab.broken = 'to read and write';
  const visit = await device.visitBoard(backEnd, tab);
  assert.equal(await visit.board.keepDraft(thought, { keepWords: true }), 'page');
  assert.deepEqual(await visit.board.readDraft(), {
    draft: thought,
    isFromBefore: false,
    place: 'page',
  });
});

test('I read a draft where there is none: nothing is created', async () => {
  const visit = await device.visitBoard(backEnd);
  assert.equal(await visit.board.readDraft(), null);
  await visit.board.deleteDraft();
  await visit.board.forget();
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
});
