import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { Poll, Results } from '@earshot/client/contract';
import { pollContent } from './poll-content.js';
import { openApp, organiserToken, problemOf } from './test-app.js';

const about = (change: object) => ({ about: { ...pollContent().about, ...change } });

describe('Reading a poll', () => {
  test('gives everyone the same, for a few seconds from any cache, to any page', async () => {
    const { app, src, person } = await openApp();
    const first = await app.request(src, { headers: { Origin: 'https://anyone.example' } });
    const { headers } = first;
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Timing-Allow-Origin'), '*');
    assert.equal(headers.get('Cache-Control'), 'public, max-age=5');
    assert.equal(headers.get('Access-Control-Expose-Headers'), 'ETag,Retry-After');
    assert.equal(headers.get('Vary'), null);
    assert.equal(headers.get('Set-Cookie'), null);
    const { key } = person();
    const mine = await app.request(src, { headers: { 'Earshot-Participant': key } });
    assert.equal(await first.text(), await mine.text());
  });

  test('answers 304 to those who have it, readable from other origins', async () => {
    const { app, src, organise } = await openApp();
    const tag = (await app.request(src)).headers.get('ETag') ?? '';
    const again = await app.request(src, { headers: { 'If-None-Match': tag } });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(again.headers.get('Cache-Control'), 'public, max-age=5');
    await organise('POST', '/bins/close');
    assert.equal((await app.request(src, { headers: { 'If-None-Match': tag } })).status, 200);
  });

  test('says what the poll is now, by the clock of the server', async () => {
    const { app, src, clock, organise } = await openApp({
      content: about({ paused: { until: '2026-12-20', reason: 'An election' } }),
    });
    const state = async (moment: string) => {
      clock.now = Date.parse(moment);
      return v.parse(Poll, await (await app.request(src)).json()).state;
    };
    assert.equal(await state('2026-12-19T23:59:59Z'), 'paused');
    assert.equal(await state('2026-12-20T00:00:00Z'), 'open');
    assert.equal(await state('2027-01-15T16:59:59Z'), 'open');
    assert.equal(await state('2027-01-15T17:00:00Z'), 'closed');
    await organise('POST', '/bins/close');
    assert.equal(await state('2026-12-21T00:00:00Z'), 'closed');

    const later = await openApp({ content: about({ opens: '2026-12-02T00:00:00+02:00' }) });
    assert.equal(v.parse(Poll, await (await later.app.request(src)).json()).state, 'upcoming');
    later.clock.now = Date.parse('2026-12-01T22:00:00Z');
    assert.equal(v.parse(Poll, await (await later.app.request(src)).json()).state, 'open');
  });

  test('names what the poll can do, and when its results are shown', async () => {
    const deciding = about({
      influence: 'you-decide',
      limit: 'The law',
      promise: { text: 'Yes', by: '2027-02-02' },
    });
    const shown = async (content: object) => {
      const { app, src } = await openApp({ content });
      const { results, capabilities } = v.parse(Poll, await (await app.request(src)).json());
      return [results, capabilities.includes('results')];
    };
    assert.deepEqual(await shown({}), ['after-voting', true]);
    assert.deepEqual(await shown(deciding), ['closing', true]);
    assert.deepEqual(await shown({ results: 'always' }), ['always', true]);
    assert.deepEqual(await shown({ results: 'never' }), ['never', false]);
  });

  test('says so when there is none', async () => {
    const { app } = await openApp();
    for (const id of ['nothing', 'Bins', '%00', '..%2f', "'%20or%201=1", '__proto__']) {
      for (const path of ['', '/results', '/results.csv']) {
        assert.equal(await problemOf(await app.request(`/polls/${id}${path}`)), '404 not-found');
      }
    }
  });
});

describe('Results', () => {
  const results = async (content: object, moment: string) => {
    const { app, src, clock, person } = await openApp({ content });
    await person().vote({ options: ['monday'] });
    clock.now = Date.parse(moment);
    return Promise.all([app.request(`${src}/results`), app.request(`${src}/results.csv`)]);
  };
  const open = '2026-12-02T00:00:00Z';
  const closed = '2027-01-16T00:00:00Z';

  test('are shown when the poll says so, and not before', async () => {
    const pausedWhileClosed = about({ paused: { until: '2027-01-20', reason: 'An election' } });
    const cases: [object, string, string][] = [
      [{ results: 'always' }, open, '200'],
      [{ results: 'after-voting' }, open, '200'],
      [{ results: 'closing' }, open, '403 results-withheld'],
      [{ results: 'closing' }, closed, '200'],
      [{ results: 'never' }, open, '403 results-withheld'],
      [{ results: 'never' }, closed, '403 results-withheld'],
    ];
    for (const [content, moment, expected] of cases) {
      for (const response of await results(content, moment)) {
        const got = response.ok ? String(response.status) : await problemOf(response);
        assert.equal(got, expected, JSON.stringify(content) + moment);
      }
    }
    const { app, src, clock, store, person } = await openApp({ content: { results: 'always' } });
    await person().vote({ options: ['monday'] });
    await store.changePoll('bins', (poll) => ({
      ...poll!,
      content: { ...poll!.content, ...pausedWhileClosed },
    }));
    clock.now = Date.parse(closed);
    assert.equal(await problemOf(await app.request(`${src}/results`)), '403 results-withheld');
  });

  test('count every answer once and say whether they can still change', async () => {
    const { app, src, person, clock } = await openApp();
    const ann = person();
    await ann.vote({ options: ['monday'] });
    await ann.vote({ options: ['friday'] });
    await person().vote({ options: [], unsure: true });
    await person().vote({ options: [], needToKnow: '' });
    await person().vote({ options: [], ownWords: 'Every day' });
    const read = async () => v.parse(Results, await (await app.request(`${src}/results`)).json());
    assert.deepEqual(await read(), {
      contract: 1,
      id: 'bins',
      version: 1,
      final: false,
      turnout: 4,
      counts: [
        { option: 'monday', count: 0 },
        { option: 'friday', count: 1 },
      ],
      rounds: [],
      pairs: [],
      winners: ['friday'],
      avenues: [],
      unsure: 1,
      needToKnow: 1,
      ownWords: 1,
      said: [],
      reasons: [],
    });
    clock.now = Date.parse(closed);
    assert.equal((await read()).final, true);
  });

  test('come as a table that no spreadsheet runs', async () => {
    const { app, src, person } = await openApp();
    await person().vote({ options: ['friday'] });
    const csv = await app.request(`${src}/results.csv`);
    assert.equal(csv.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.deepEqual(
      (await csv.arrayBuffer()).slice(0, 3),
      new Uint8Array([0xef, 0xbb, 0xbf]).buffer,
    );
    assert.equal(
      await (await app.request(`${src}/results.csv`)).text(),
      [
        'answer,option,label,count',
        'option,monday,On Monday,0',
        `option,friday,"'=On Friday, ""early""",1`,
        'unsure,,,0',
        'needToKnow,,,0',
        'ownWords,,,0',
        'turnout,,,1',
        '',
      ].join('\r\n'),
    );
  });

  test('label the table in a language of the poll', async () => {
    const options = [{ id: 'yes', label: { en: 'Yes', cy: 'Ie' } }];
    const { app, src } = await openApp({ content: { languages: ['en', 'cy'], options } });
    const labels = async (query: string) =>
      (await app.request(`${src}/results.csv${query}`)).text();
    assert.match(await labels(''), /option,yes,Yes,0/);
    assert.match(await labels('?lang=cy'), /option,yes,Ie,0/);
    assert.match(await labels("?lang=__proto__'--"), /option,yes,Yes,0/);
  });
});

test('Health says whether the store answers, and a failure tells nothing', async () => {
  const { app, store, logged } = await openApp();
  assert.equal((await app.request('/health')).status, 200);
  store.check = async () => {
    throw Object.assign(new Error('secret key 42'), { code: 'XX000' });
  };
  const failed = await app.request('/health', { headers: { Authorization: organiserToken } });
  assert.doesNotMatch(await failed.clone().text(), /secret/);
  assert.equal(await problemOf(failed), '500 internal');
  assert.match(logged.at(-1) ?? '', /"level":"error".*Error XX000/);
  assert.doesNotMatch(logged.join(), /secret/);
});
