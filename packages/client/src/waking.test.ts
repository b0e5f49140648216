import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { BackEnd, cutOff, inOwnWords, morning, problem } from '../test/back-end.js';
import { bench, BoardBackEnd } from '../test/board-back-end.js';
import { Device, pass, stopTime } from '../test/visit.js';

// A window, as far as events go.
let listening: Map<string, Set<EventListenerObject>>;
let backEnd: BackEnd;
let device: Device;

beforeEach(() => {
  stopTime();
  listening = new Map();
  backEnd = new BackEnd();
  device = new Device();
  const of = (type: string) => listening.get(type) ?? listening.set(type, new Set()).get(type)!;
  Object.assign(globalThis, {
    addEventListener: (type: string, listener: EventListenerObject) => of(type).add(listener),
    removeEventListener: (type: string, listener: EventListenerObject) => of(type).delete(listener),
  });
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
  Reflect.deleteProperty(globalThis, 'addEventListener');
  Reflect.deleteProperty(globalThis, 'removeEventListener');
});

function happens(type: string): Event {
  const event = new Event(type, { cancelable: true });
  for (const listener of listening.get(type) ?? []) listener.handleEvent(event);
  return event;
}
const listeners = () => [...listening.values()].reduce((sum, { size }) => sum + size, 0);

test('row 33: I come back to the page as the network returns: one attempt, not two', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = cutOff;
  await visit.poll.castVote(morning);
  await pass(10 * 60_000);
  assert.equal(backEnd.writes.length, 6);
  assert.equal(visit.act?.state, 'kept', 'no answer is nobody’s refusal');
  backEnd.always = undefined;
  happens('online');
  happens('focus');
  happens('pageshow');
  await pass();
  assert.equal(backEnd.writes.length, 7);
  assert.equal(visit.act?.state, 'sent');
});

test('row 24: the network says that it is back and is not: my vote stays kept', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = cutOff;
  await visit.poll.castVote(morning);
  await pass(10 * 60_000);
  happens('online');
  await pass(10 * 60_000);
  assert.equal(backEnd.writes.length, 7);
  assert.equal(visit.act?.state, 'kept');
});

test('row 7: coming back to the page does not cut short the wait that the server asked for', async () => {
  const visit = device.visit(backEnd);
  backEnd.faults = [() => problem('rate-limited', 429, { 'retry-after': '60' })];
  await visit.poll.castVote(morning);
  await pass();
  happens('focus');
  await pass(30_000);
  assert.equal(backEnd.writes.length, 1);
  assert.equal(visit.act?.state, 'kept');
});

test('the page listens only while something waits', async () => {
  const visit = device.visit(backEnd);
  await pass();
  assert.equal(listeners(), 0);
  backEnd.faults = [cutOff];
  await visit.poll.castVote(morning);
  await pass();
  assert.ok(listeners() > 0);
  await pass(1_000);
  assert.equal(visit.act?.state, 'sent');
  assert.equal(listeners(), 0);
});

test('row 25: the page warns before it closes while my words are unsent, and not once they are kept', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = cutOff;
  await visit.poll.castVote(inOwnWords);
  await pass();
  assert.equal(happens('beforeunload').defaultPrevented, true);
  await visit.poll.keepWords();
  assert.equal(happens('beforeunload').defaultPrevented, false);
});

test('the page closes without a warning while a vote without words waits on the device', async () => {
  const visit = device.visit(backEnd);
  backEnd.always = cutOff;
  await visit.poll.castVote(morning);
  await pass();
  assert.equal(happens('beforeunload').defaultPrevented, false);
});

test('rows 24 and 33: several acts wait on a board: as the network returns each goes once', async () => {
  const board = new BoardBackEnd();
  const visit = await device.visitBoard(board);
  board.always = cutOff;
  await visit.board.do({ verb: 'postIdea', idea: bench });
  await visit.board.do({ verb: 'support', of: 'idea-7', supports: true });
  await pass(10 * 60_000);
  happens('online');
  await pass(10 * 60_000);
  assert.deepEqual(visit.states, ['kept', 'kept']);
  assert.equal(board.writes.length, 14);
  board.always = undefined;
  happens('online');
  happens('focus');
  happens('pageshow');
  await pass();
  assert.equal(board.writes.length, 16);
  assert.deepEqual(visit.states, ['sent', 'sent']);
  assert.equal(listeners(), 0);
});

test('row 25: the page with a board warns before it closes only while words are unsent and not kept', async () => {
  const board = new BoardBackEnd();
  const visit = await device.visitBoard(board);
  board.always = cutOff;
  await visit.board.do({ verb: 'support', of: 'idea-7', supports: true });
  await pass();
  assert.equal(happens('beforeunload').defaultPrevented, false);
  const idea = await visit.board.do({ verb: 'postIdea', idea: bench });
  await pass();
  assert.equal(happens('beforeunload').defaultPrevented, true);
  await visit.board.keepWords(idea);
  assert.equal(happens('beforeunload').defaultPrevented, false);
});
