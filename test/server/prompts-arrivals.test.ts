import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { Prompt, Representation } from '@earshot/client/contract';
import { openBoard, openPoll, openPrompt } from '@earshot/server';
import { boardParticipant } from './board-app.js';
import { boardContent } from './board-content.js';
import { pollContent } from './poll-content.js';
import { openPromptApp } from './prompt-app.js';
import { promptContent } from './prompt-content.js';
import { newKey, participant, problemOf } from './test-app.js';

/** A proxy stands in front, so that each request can come from an address of its own. */
async function openBehindProxy(change: Parameters<typeof openPromptApp>[0] = {}) {
  const opened = await openPromptApp({ ...change, app: { proxyHops: 1, ...change.app } });
  let last = 0;
  const elsewhere = () => ({ 'X-Forwarded-For': `10.0.${last >> 8}.${last++ & 255}` });
  return {
    ...opened,
    elsewhere,
    arriveOften: async (times: number, from: () => object = elsewhere) => {
      for (let time = 0; time < times; time++)
        assert.equal((await opened.arrive(from())).status, 200);
    },
    answerOften: async (times: number, answers: object, from: () => object = elsewhere) => {
      for (let time = 0; time < times; time++)
        assert.equal((await opened.answer(answers, from())).status, 200);
    },
    arrivals: async () => v.parse(Prompt, await opened.read()).arrivals,
    counted: async () => v.parse(Representation, await opened.read('/representation')),
  };
}
type Opened = Awaited<ReturnType<typeof openBehindProxy>>;

/** Everything that anyone can fetch, byte for byte, with what a cache goes by. */
async function everything({ send, src }: Opened): Promise<string[]> {
  const all = ['', '/groups', '/representation'].map(async (path) => {
    const response = await send('GET', src + path);
    return `${response.headers.get('ETag')} ${await response.text()}`;
  });
  return Promise.all(all);
}

const fixed = (address: string) => () => ({ 'X-Forwarded-For': address });

describe('An arrival', () => {
  test('changes nothing that anyone can fetch, its tag included, until the next day', async () => {
    const opened = await openBehindProxy();
    const before = await everything(opened);
    await opened.arriveOften(40);
    assert.deepEqual(await everything(opened), before);
    opened.nextDay();
    const arrivals = await opened.arrivals();
    assert.ok(arrivals === 30 || arrivals === 40, `told ${arrivals}`);
    const next = await everything(opened);
    await opened.arriveOften(40);
    assert.deepEqual(await everything(opened), next);
  });

  test('is not told before there are ten', async () => {
    const opened = await openBehindProxy();
    await opened.arriveOften(9);
    opened.nextDay();
    assert.equal(await opened.arrivals(), undefined);
  });

  test('counts ten times a day from one address, and is answered the same', async () => {
    const opened = await openBehindProxy();
    await opened.arriveOften(300, fixed('10.1.1.1'));
    opened.nextDay();
    assert.ok([undefined, 10].includes(await opened.arrivals()));
    await opened.arriveOften(300, fixed('10.1.1.1'));
    opened.nextDay();
    const arrivals = await opened.arrivals();
    assert.ok(arrivals === 10 || arrivals === 20, `told ${arrivals}`);
  });

  test('comes from any page, without a key, as an empty object', async () => {
    const { arrive, send, src } = await openPromptApp();
    const response = await arrive({ Origin: 'https://anywhere.example' });
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.deepEqual(await response.json(), { contract: 1, received: true });
    const form = { 'Content-Type': 'text/plain' };
    const wrong = await send('POST', `${src}/arrivals`, {}, form);
    assert.equal(await problemOf(wrong), '415 not-json');
    const telling = await send('POST', `${src}/arrivals`, { inviter: 'Ann' });
    assert.equal(await problemOf(telling), '400 invalid');
  });
});

describe('Equality answers', () => {
  test('are told the next day, rounded to tens, beside how many took part', async () => {
    const opened = await openBehindProxy();
    const { person, counted, nextDay } = opened;
    for (let one = 0; one < 92; one++) await person().name({ name: `Group ${one}` });
    const before = await everything(opened);
    await opened.answerOften(43, { disability: 'no', area: 'north' });
    await opened.answerOften(21, { disability: 'a-lot', area: 'rather-not-say' });
    assert.deepEqual(await everything(opened), before);
    nextDay();
    const { on, tookPart, questions } = await counted();
    assert.equal(on, '2026-12-02');
    assert.ok(tookPart === 80 || tookPart === 90, '92 less 0 to 9');
    assert.deepEqual(questions[0], {
      id: 'disability',
      answered: 60,
      answers: [
        { id: 'no', count: 40 },
        { id: 'not-at-all', count: null },
        { id: 'a-little', count: null },
        { id: 'a-lot', count: 20 },
      ],
    });
  });

  test('say how many took part in the polls and on the boards that the organiser names', async () => {
    const tookPartIn = { polls: ['bins'], boards: ['park'] };
    const { store, app, send } = await openBehindProxy();
    const at = '2026-12-01T00:00:00Z';
    await openPoll(store, pollContent(), at);
    await openBoard(store, boardContent(), at);
    const equality = { ...promptContent().equality!, tookPartIn };
    await openPrompt(store, { ...promptContent(), id: 'told', equality }, at);
    for (let voter = 0; voter < 20; voter++)
      await participant(app, '/polls/bins').vote({ options: ['monday'] });
    for (let author = 0; author < 14; author++)
      await boardParticipant(app, '/boards/park', newKey()).post({ title: `Idea ${author}` });
    const told = await (await send('GET', '/prompts/told/representation')).json();
    assert.equal(v.parse(Representation, told).tookPart, 30, '34 less 0 to 9');
  });

  test('that were sent twice under one key count once, ten minutes long', async () => {
    const { store, answer, clock } = await openPromptApp();
    const counted: unknown[] = [];
    const { countEquality } = store.prompts;
    store.prompts.countEquality = async (prompt, answers) => {
      counted.push(answers);
      return countEquality(prompt, answers);
    };
    const again = { 'Idempotency-Key': 'sheet' };
    for (let time = 0; time < 3; time++)
      assert.equal((await answer({ disability: 'no' }, again)).status, 200);
    assert.deepEqual(counted, [{ disability: 'no' }]);
    await answer({ disability: 'no' }, { 'Idempotency-Key': 'other' });
    await answer({ disability: 'no' });
    assert.equal(counted.length, 3);
    clock.now += 10 * 60_000;
    await answer({ disability: 'no' }, again);
    assert.equal(counted.length, 4);
  });

  test('that could not be counted can be sent again under their key', async () => {
    const { store, answer } = await openPromptApp();
    const counted: unknown[] = [];
    let fails = true;
    store.prompts.countEquality = async (_, answers) => {
      if (fails) throw new Error('The disk is full');
      counted.push(answers);
    };
    const again = { 'Idempotency-Key': 'sheet' };
    assert.equal(await problemOf(await answer({ area: 'north' }, again)), '500 internal');
    fails = false;
    assert.equal((await answer({ area: 'north' }, again)).status, 200);
    assert.deepEqual(counted, [{ area: 'north' }]);
  });

  test('count ten times a day from one address; "rather not say" counts nowhere', async () => {
    const { store, answer, nextDay } = await openPromptApp();
    const counted: unknown[] = [];
    store.prompts.countEquality = async (_, answers) => void counted.push(answers);
    for (let sheet = 0; sheet < 12; sheet++)
      assert.equal((await answer({ disability: 'no', area: 'rather-not-say' })).status, 200);
    assert.deepEqual(counted, Array(10).fill({ disability: 'no' }));
    nextDay();
    await answer({ area: 'south' });
    assert.deepEqual(counted.at(-1), { area: 'south' });
  });

  test('are refused where the question or the answer is none of the prompt', async () => {
    const { answer } = await openPromptApp();
    for (const wrong of [
      { disability: 'maybe' },
      { area: 'west' },
      { age: '16-24' },
      { disability: 1 },
      ['no'],
    ])
      assert.equal(await problemOf(await answer(wrong)), '400 invalid', JSON.stringify(wrong));
  });
});

describe('The log', () => {
  test('says nothing of arrivals and equality answers, not even that a page asked for leave', async () => {
    const { logged, arrive, answer, app, src } = await openPromptApp();
    await arrive();
    await answer({ disability: 'no' });
    for (const part of ['arrivals', 'equality'])
      await app.request(`${src}/${part}`, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://anywhere.example',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,idempotency-key',
        },
      });
    assert.deepEqual(logged, []);
  });

  test('says what failed, and of everything else its pattern alone', async () => {
    const { logged, answer, person, send, src } = await openPromptApp();
    await answer({ disability: 'maybe' });
    const ann = person();
    await ann.name({ name: 'Words of Ann', why: 'Words of Ann' });
    await send('GET', `${src}/groups`);
    const entries = logged.map((entry) => JSON.parse(entry) as { route: string; status: number });
    assert.deepEqual(
      entries.map(({ route, status }) => [route, status]),
      [
        ['/prompts/:id/equality', 400],
        ['/prompts/:id/groups', 201],
        ['/prompts/:id/groups', 200],
      ],
    );
    assert.doesNotMatch(logged.join(), new RegExp(`Words of Ann|maybe|lane|${ann.key}`));
  });
});
