import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { PollContent, Results } from '@earshot/client/contract';
import { pollContent } from './poll-content.js';
import { openApp } from './test-app.js';

const options = ['park', 'pool', 'shop'].map((id) => ({ id, label: id.toUpperCase() }));

describe('What a poll came to', () => {
  test('is told round by round and two by two where options are ranked, as a table too', async () => {
    const { app, src, person } = await openApp({
      content: { kind: 'ranked', results: 'always', options },
    });
    const rankings = [
      ...Array(4).fill([['park']]),
      ...Array(3).fill([['pool']]),
      ...Array(2).fill([['shop'], ['pool']]),
    ] as string[][][];
    for (const ranking of rankings) await person().vote({ options: [], ranking });
    const results = v.parse(Results, await (await app.request(`${src}/results`)).json());
    assert.deepEqual(results.winners, ['pool']);
    assert.deepEqual(
      results.rounds.map(({ eliminated }) => eliminated),
      [['shop'], []],
    );
    assert.deepEqual(
      results.pairs.find(({ option, over }) => option === 'pool' && over === 'park'),
      { option: 'pool', over: 'park', count: 5 },
    );
    const csv = await (await app.request(`${src}/results.csv`)).text();
    assert.deepEqual(csv.replace('\uFEFF', '').trim().split('\r\n'), [
      'answer,option,label,count',
      'option,park,PARK,4',
      'option,pool,POOL,3',
      'option,shop,SHOP,2',
      'unsure,,,0',
      'needToKnow,,,0',
      'ownWords,,,0',
      'turnout,,,9',
      'round 1,park,PARK,4',
      'round 1,pool,POOL,3',
      'round 1,shop,SHOP,2',
      'round 1 exhausted,,,0',
      'round 2,park,PARK,4',
      'round 2,pool,POOL,5',
      'round 2 exhausted,,,0',
    ]);
  });

  test('names as a table who beats whom and who wins, where two are compared at a time', async () => {
    const { app, src, person } = await openApp({
      content: {
        ...v.parse(PollContent, {
          ...pollContent(),
          kind: 'ranked',
          results: 'always',
          options: options.slice(0, 2),
          counting: { rule: 'head-to-head' },
        }),
      },
    });
    for (const first of ['park', 'pool', 'pool'])
      await person().vote({ options: [], ranking: [[first]] });
    const csv = await (await app.request(`${src}/results.csv`)).text();
    assert.deepEqual(csv.trim().split('\r\n').slice(-3), [
      'over pool,park,PARK,1',
      'over park,pool,POOL,2',
      'winner,pool,POOL,',
    ]);
  });

  test('is a sum of dots where dots are spread', async () => {
    const { app, src, person } = await openApp({
      content: { kind: 'dots', budget: 5, results: 'always', options },
    });
    const spread = (park: number, pool: number) =>
      person().vote({
        options: [],
        dots: [
          { option: 'park', dots: park },
          { option: 'pool', dots: pool },
        ],
      });
    assert.equal((await spread(4, 1)).status, 200);
    assert.equal((await spread(1, 2)).status, 200);
    const results = v.parse(Results, await (await app.request(`${src}/results`)).json());
    assert.deepEqual([results.turnout, results.winners], [2, ['park']]);
    assert.deepEqual(results.counts, [
      { option: 'park', count: 5 },
      { option: 'pool', count: 3 },
      { option: 'shop', count: 0 },
    ]);
  });
});
