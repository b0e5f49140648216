import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMemoryStore, openPoll } from '@earshot/server';
import { openApp, participant } from './test-app.js';

/** An app whose store says how often it was asked to count. */
async function openCounting() {
  const store = createMemoryStore();
  const counted = { times: 0 };
  const opened = await openApp({
    content: { results: 'always' },
    store: {
      ...store,
      listPiles: (poll) => {
        counted.times += 1;
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
