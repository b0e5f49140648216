import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { cutOff, json } from '../test/back-end.js';
import { BoardBackEnd, src } from '../test/board-back-end.js';
import { Leaving } from '../test/leaving.js';
import { Device, pass, stopTime, type BoardVisit } from '../test/visit.js';

let leaving: Leaving;
let backEnd: BoardBackEnd;
let visit: BoardVisit;

beforeEach(async () => {
  stopTime();
  leaving = new Leaving();
  backEnd = new BoardBackEnd();
  backEnd.answers['/views'] = () => json({ contract: 1, counted: 1 });
  visit = await new Device().visitBoard(backEnd);
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
  leaving.end();
});

const counted = () => backEnd.bodies.map((body) => (JSON.parse(body) as { ideas: string[] }).ideas);
const see = (from: number, to: number) => {
  for (let id = from; id <= to; id += 1) visit.board.countView(`idea-${id}`);
};

test('ideas that I scroll past are counted together after a few seconds, each once while the page is open', async () => {
  see(1, 3);
  see(2, 3);
  assert.equal(backEnd.requests.length, 0);
  await pass(5_000);
  see(1, 4);
  await pass(5_000);
  assert.deepEqual(counted(), [['idea-1', 'idea-2', 'idea-3'], ['idea-4']]);
});

test('nobody learns who saw an idea: no key goes with it, and nothing lies on the device', async () => {
  see(1, 1);
  await pass(5_000);
  const [request] = backEnd.requests;
  assert.equal(request?.url, `${src}/views`);
  assert.equal(request?.headers.get('earshot-participant'), null);
  assert.equal(await visit.board.held(), null);
});

test('at most 100 are counted together', async () => {
  see(1, 250);
  await pass(5_000);
  assert.deepEqual(
    counted().map(({ length }) => length),
    [100, 100, 50],
  );
});

test('I leave the page: what I saw last is counted on the way out', async () => {
  see(1, 2);
  leaving.happen();
  await pass();
  assert.deepEqual(counted(), [['idea-1', 'idea-2']]);
  assert.equal(backEnd.requests[0]?.keepalive, true);
  await pass(60_000);
  assert.equal(backEnd.requests.length, 1);
  assert.equal(leaving.isAwaited, false, 'the page listens only while something waits');
});

test('a back end that does not count is not asked, and views that are lost are nobody’s trouble', async () => {
  backEnd.always = cutOff;
  see(1, 1);
  await pass(60_000);
  assert.equal(backEnd.requests.length, 1);
  backEnd.answers[''] = () => json({ contract: 1, id: 'canal', question: 'What?' });
  await visit.board.read();
  see(2, 2);
  await pass(60_000);
  assert.equal(backEnd.writes.length, 1);
});
