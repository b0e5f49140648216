import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { afterEach, describe, test } from 'node:test';
import * as v from 'valibot';
import { Results } from '@earshot/client/contract';
import { createMemoryStore } from '@earshot/server';
import { readEvents, type ServerEvent } from './event-reader.js';
import { listen } from './http-server.js';
import { pollContent } from './poll-content.js';
import { openApp, participant, problemOf } from './test-app.js';

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach(({ close }) => close()));

/** A poll, and someone who listens to it. */
async function openStream(change: Parameters<typeof openApp>[0] = {}) {
  const opened = await openApp({ ...change, content: { results: 'always', ...change.content } });
  open.push(opened.app);
  const { app, src } = opened;
  const request = async (init: RequestInit = {}) => app.request(`${src}/events`, init);
  const stream = async () => readEvents(await request());
  return { ...opened, request, stream };
}

const about = (change: object) => ({ about: { ...pollContent().about, ...change } });
const turnoutOf = (event: ServerEvent | undefined) => event?.data['turnout'];

describe('Whoever listens to a poll', () => {
  test('is told at once what it is now, with the results as everyone may read them', async () => {
    const { app, src, person, stream } = await openStream();
    await person().vote({ options: ['monday'] });
    const first = await (await stream()).next();
    assert.equal(first?.event, 'results');
    assert.equal(first.data['state'], 'open');
    const results: unknown = await (await app.request(`${src}/results`)).json();
    assert.deepEqual(v.parse(Results, first.data), results);
  });

  test('hears of votes, words that were read, replies, new options and the end', async () => {
    const { person, organise, store, stream } = await openStream({
      content: { addOptions: true },
    });
    const events = await stream();
    const ann = person();
    assert.equal(turnoutOf(await events.next()), 0);
    await ann.vote({ options: [], ownWords: 'Daily' });
    assert.equal(turnoutOf(await events.next()), 1);
    const [words] = await store.listWords('bins', 'waiting');
    await organise('POST', `/bins/waiting/${words?.id}`, { decision: 'show' });
    assert.deepEqual((await events.next())?.data['said'], [{ id: words?.id, text: 'Daily' }]);
    await organise('POST', '/bins/replies', { entries: [], question: 'Why?', reply: 'So.' });
    assert.equal((await events.next())?.data['version'], 2);
    await ann.suggest('Monthly');
    const [option] = await store.listOptions('bins');
    await organise('POST', `/bins/waiting/${option?.id}`, { decision: 'show' });
    const counts = (await events.next())?.data['counts'] as object[];
    assert.equal(counts.length, 3);
    await ann.deleteMine();
    assert.equal(turnoutOf(await events.next()), 0);
    await organise('POST', '/bins/close');
    const last = await events.next();
    assert.deepEqual([last?.data['final'], last?.data['state']], [true, 'closed']);
  });

  test('hears no result before its time, not even that somebody has voted', async () => {
    const { person, organise, stream } = await openStream({ content: { results: 'closing' } });
    const events = await stream();
    assert.deepEqual(await events.next(), {
      event: 'version',
      data: { version: 1, state: 'open' },
    });
    await person().vote({ options: ['monday'] });
    await organise('POST', '/bins/replies', { entries: [], question: 'Why?', reply: 'So.' });
    assert.deepEqual((await events.next())?.data, { version: 2, state: 'open' });
    await organise('POST', '/bins/close');
    const last = await events.next();
    assert.deepEqual([last?.event, turnoutOf(last)], ['results', 1]);
  });

  test('hears a few times, and the end, of many votes at once', async () => {
    const { person, stream } = await openStream();
    const events = await stream();
    await events.next();
    const votes = Array.from({ length: 60 }, () => person().vote({ options: ['monday'] }));
    await Promise.all(votes);
    let heard = 1;
    while (turnoutOf(await events.next()) !== 60) heard += 1;
    assert.ok(heard < 6, String(heard));
  });

  test('is told of nothing twice, and of the same as all others', async () => {
    const { person, stream } = await openStream();
    const [first, second] = [await stream(), await stream()];
    assert.deepEqual(await first.next(), await second.next());
    await person().vote({ options: ['gone'] });
    await person().vote({ options: ['monday'] });
    const [one, other] = [await first.next(), await second.next()];
    assert.equal(turnoutOf(one), 1);
    assert.deepEqual(one, other);
  });

  test('hears within five seconds what time and another server changed', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    const store = createMemoryStore();
    const pause = { until: '2026-12-20', reason: 'An election' };
    const { clock, stream, src } = await openStream({ store, content: about({ paused: pause }) });
    const events = await stream();
    assert.deepEqual(await events.next(), {
      event: 'version',
      data: { version: 1, state: 'paused' },
    });
    const afterFiveSeconds = async () => {
      for (let second = 0; second < 5; second += 1) t.mock.timers.tick(1000);
      return events.next();
    };
    clock.now = Date.parse('2026-12-20T00:00:00Z');
    assert.equal(turnoutOf(await afterFiveSeconds()), 0);

    const other = await openApp({ store, content: about({ paused: pause }) });
    other.clock.now = clock.now;
    await participant(other.app, src).vote({ options: ['monday'] });
    assert.equal(turnoutOf(await afterFiveSeconds()), 1);

    clock.now = Date.parse(pollContent().about.closes);
    assert.equal((await afterFiveSeconds())?.data['final'], true);
  });

  test('hears every 15 seconds that the stream is alive', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    const { stream } = await openStream();
    const events = await stream();
    assert.match((await events.nextBlock()) ?? '', /^retry: [3-7]\d{3}$/);
    await events.next();
    const next = events.nextBlock();
    t.mock.timers.tick(15_000);
    assert.equal(await next, 'event: alive\ndata: {}');
  });

  test('goes on after the store was away', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    const store = createMemoryStore();
    const { person, stream } = await openStream({ store });
    const events = await stream();
    await events.next();
    const { listPiles } = store;
    store.listPiles = async () => {
      store.listPiles = listPiles;
      throw new Error('The database is away.');
    };
    t.mock.timers.tick(1000);
    await person().vote({ options: ['monday'] });
    // The look that fails is over.
    await new Promise(setImmediate);
    for (let second = 0; second < 5; second += 1) t.mock.timers.tick(1000);
    assert.equal(turnoutOf(await events.next()), 1);
  });
});

describe('A stream', () => {
  test('is for any page, and held back by no cache and no proxy', async () => {
    const { request } = await openStream();
    const { headers } = await request({ headers: { Origin: 'https://anyone.example' } });
    assert.equal(headers.get('Content-Type'), 'text/event-stream; charset=utf-8');
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Cache-Control'), 'no-store, no-transform');
    assert.equal(headers.get('X-Accel-Buffering'), 'no');
    assert.equal(headers.get('ETag'), null);
  });

  test('is there for polls alone', async () => {
    const { app } = await openStream();
    for (const id of ['nothing', '%00', '__proto__']) {
      assert.equal(await problemOf(await app.request(`/polls/${id}/events`)), '404 not-found');
    }
  });

  test('has a place for each browser of an address, and none for a flood', async () => {
    const { app, src, request, stream } = await openStream({
      app: { rateLimit: { streams: 2 }, proxyHops: 1 },
    });
    const [first] = [await stream(), await stream()];
    const refused = await request();
    assert.ok(Number(refused.headers.get('Retry-After')) > 0);
    assert.equal(await problemOf(refused), '429 rate-limited');
    const elsewhere = { headers: { 'X-Forwarded-For': '198.51.100.7' } };
    assert.equal((await request(elsewhere)).status, 200);
    await first.close();
    assert.equal((await request()).status, 200);
    assert.equal((await app.request(`${src}/results`)).status, 200);
  });

  test('is refused when there are too many in all', async () => {
    const { request } = await openStream({ app: { rateLimit: { allStreams: 1 } } });
    await request();
    const refused = await request();
    assert.ok(Number(refused.headers.get('Retry-After')) > 0);
    assert.equal(await problemOf(refused), '503 unavailable');
  });

  test('takes no place for who only asks whether it is there', async () => {
    const { request } = await openStream({ app: { rateLimit: { streams: 1 } } });
    assert.equal((await request({ method: 'HEAD' })).status, 200);
    assert.equal((await request()).status, 200);
  });

  test('over a network leaves its place when the browser goes', async () => {
    const { app, src, person } = await openStream({ app: { rateLimit: { streams: 1 } } });
    const server = await listen(app);
    for (let visit = 0; visit < 3; visit += 1) {
      const left = new AbortController();
      const { signal } = left;
      let response = await fetch(`${server.address}${src}/events`, { signal });
      // The server learns from the network that the one before has gone.
      while (response.status === 429) {
        response = await fetch(`${server.address}${src}/events`, { signal });
      }
      const events = readEvents(response);
      assert.equal(turnoutOf(await events.next()), visit);
      await person().vote({ options: ['monday'] });
      assert.equal(turnoutOf(await events.next()), visit + 1);
      left.abort();
    }
    await server.close();
  });

  test('over a network leaves its place too when it was asked for behind another that never ended', async () => {
    const { app, src } = await openStream({ app: { rateLimit: { streams: 3 } } });
    const server = await listen(app);
    const ask = () => fetch(`${server.address}${src}/events`);
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    socket.write(`GET ${src}/events HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(3));
    let response = await ask();
    while (response.status === 200) {
      await response.body?.cancel();
      response = await ask();
    }
    assert.equal(response.status, 429);
    socket.destroy();
    const heard: Response[] = [];
    while (heard.length < 3) {
      response = await ask();
      if (response.status === 200) heard.push(response);
    }
    for (const { body } of heard) await body?.cancel();
    await server.close();
  });

  test('ends when the server is about to stop, and none begins', async () => {
    const { app, stream, request } = await openStream();
    const events = await stream();
    await events.next();
    app.close();
    assert.equal(await events.next(), undefined);
    assert.equal(await problemOf(await request()), '503 unavailable');
  });
});
