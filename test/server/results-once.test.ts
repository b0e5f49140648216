import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMemoryStore, openPoll } from '@earshot/server';
import { openApp, participant } from './test-app.js';

/** An app whose store says how often it was asked to count. */
async function openCounting(whileCounting: (clock: { now: number }) => unknown = () => undefined) {
  const store = createMemoryStore();
  const counted = { times: 0 };
  const opened: Awaited<ReturnType<typeof openApp>> = await openApp({
    content: { results: 'always' },
    store: {
      ...store,
      listPiles: async (poll) => {
        counted.times += 1;
        await whileCounting(opened.clock);
        return store.listPiles(poll);
      },
    },
  });
  const results = async () =>
    (await (await opened.app.request(`${opened.src}/results`)).json()) as {
      turnout: number;
      version: number;
      said: unknown[];
    };
  return { ...opened, raw: store, counted, results };
}

describe('Results', () => {
  test('are counted once, however many people look', async () => {
    const { app, src, counted, results } = await openCounting();
    await Promise.all(Array.from({ length: 20 }, results));
    await app.request(`${src}/results.csv`);
    await app.request('/polls/none/results');
    assert.equal(counted.times, 1);
  });

  test('show every vote, change, withdrawal, deletion and reading at once', async () => {
    const { person, organise, results, store, content } = await openCounting();
    const ann = person();
    assert.equal((await results()).turnout, 0);
    await ann.vote({ options: [], ownWords: 'Daily' });
    assert.deepEqual([(await results()).turnout, (await results()).said.length], [1, 0]);
    const [words] = await store.listWords('bins', 'waiting');
    await organise('POST', `/bins/waiting/${words?.id}`, { decision: 'show' });
    assert.equal((await results()).said.length, 1);
    await ann.withdraw();
    assert.deepEqual([(await results()).turnout, (await results()).said.length], [0, 0]);
    await ann.vote({ options: ['monday'] });
    assert.equal((await results()).turnout, 1);
    await ann.deleteMine();
    assert.equal((await results()).turnout, 0);
    await openPoll(store, { ...content, question: 'When?' }, '2026-12-01T12:00:00Z');
    assert.equal((await results()).version, 2);
  });

  test('are not counted again because somebody was refused', async () => {
    const { person, counted, results } = await openCounting();
    assert.equal((await results()).turnout, 0);
    assert.equal((await person().vote({ options: ['gone'] })).status, 409);
    assert.equal((await person().vote({ options: [1] })).status, 400);
    assert.equal((await results()).turnout, 0);
    assert.equal(counted.times, 1);
  });

  test('that take long to count are counted again after a rest, so that votes come first', async () => {
    const { clock, person, counted, results } = await openCounting((clock) => (clock.now += 1000));
    assert.equal((await results()).turnout, 0);
    await person().vote({ options: ['monday'] });
    assert.deepEqual([(await results()).turnout, counted.times], [0, 1]);
    clock.now += 4000;
    assert.deepEqual([(await results()).turnout, counted.times], [1, 2]);
  });

  test('are counted one after the other, and hold what was cast while they were', async () => {
    const gates: (() => void)[] = [];
    const { person, counted, results } = await openCounting(
      () => new Promise<void>((go) => gates.push(go)),
    );
    const first = results();
    while (gates.length === 0) await new Promise(setImmediate);
    await person().vote({ options: ['monday'] });
    const later = [results(), results()];
    await person().vote({ options: ['friday'] });
    later.push(results());
    for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
    assert.equal(counted.times, 1);
    gates[0]!();
    await first;
    while (gates.length === 1) await new Promise(setImmediate);
    gates[1]!();
    for (const { turnout } of await Promise.all(later)) assert.equal(turnout, 2);
    assert.equal(counted.times, 2);
  });

  test('show within five seconds what another server on the same database took', async () => {
    const { clock, raw, results, src } = await openCounting();
    assert.equal((await results()).turnout, 0);
    const other = await openApp({ store: raw, content: { results: 'always' } });
    await participant(other.app, src).vote({ options: ['monday'] });
    clock.now += 5000;
    assert.equal((await results()).turnout, 1);
  });

  test('are read once for the file of ballots too, until someone deletes theirs', async () => {
    const store = createMemoryStore();
    let times = 0;
    const { app, src, clock, person } = await openApp({
      content: { results: 'always' },
      store: {
        ...store,
        listBallots: (poll) => {
          times += 1;
          return store.listBallots(poll);
        },
      },
    });
    const ann = person();
    await ann.vote({ options: ['monday'] });
    clock.now = Date.parse('2027-01-16T00:00:00Z');
    const file = async () => {
      const answer = await app.request(`${src}/ballots.json`);
      return ((await answer.json()) as { ballots: unknown[] }).ballots.length;
    };
    assert.deepEqual(await Promise.all(Array.from({ length: 20 }, file)), Array(20).fill(1));
    assert.equal(times, 1);
    await ann.deleteMine();
    assert.equal(await file(), 0);
  });

  test('are tried again after a failure', async () => {
    const store = createMemoryStore();
    let isBroken = true;
    const { app, src } = await openApp({
      content: { results: 'always' },
      store: {
        ...store,
        listPiles: async (poll) => {
          if (isBroken) throw new Error('The database is away.');
          return store.listPiles(poll);
        },
      },
    });
    assert.equal((await app.request(`${src}/results`)).status, 500);
    isBroken = false;
    assert.equal((await app.request(`${src}/results`)).status, 200);
  });
});
