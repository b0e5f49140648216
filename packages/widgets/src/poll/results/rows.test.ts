import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Poll, Results, Vote } from '@earshot/client/contract';
import { results as words } from '@earshot/client/words/en/results';
import { parse, type InferInput } from 'valibot';
import { rowsOf } from './rows.js';
import { sayCounted } from './say-turnout.js';

const poll = (kind: Poll['kind']) =>
  parse(Poll, {
    contract: 1,
    id: 'park',
    question: 'What first?',
    kind,
    options: ['slide', 'trees'].map((id) => ({ id, label: id })),
    shuffle: false,
    unsure: true,
  });

const counted = (counts: [number, number], more: Partial<InferInput<typeof Results>> = {}) =>
  parse(Results, {
    contract: 1,
    id: 'park',
    turnout: 10,
    counts: [
      { option: 'slide', count: counts[0] },
      { option: 'trees', count: counts[1] },
    ],
    unsure: 2,
    ...more,
  });

const vote = (ballot: Partial<Vote['ballot']>) =>
  parse(Vote, {
    contract: 1,
    receipt: 'R',
    sequence: 1,
    castAt: '2027-11-20T10:00:00Z',
    ballot: { options: [], ...ballot },
  });

const rows = (kind: Poll['kind'], results: Results | undefined, cast?: Vote) =>
  rowsOf(poll(kind), results, cast, 0, words).map(({ count, unit, share, mine }) => [
    count,
    unit,
    share,
    mine,
  ]);

describe('The rows of a poll', () => {
  test('are shares of the ballots, where options are chosen or ranked', () => {
    assert.deepEqual(rows('one', counted([5, 3])), [
      [5, 'answers', 50, ''],
      [3, 'answers', 30, ''],
      [2, 'answers', 20, ''],
    ]);
    assert.deepEqual(rows('ranked', counted([5, 3]))[0], [5, 'firstChoices', 50, '']);
  });

  test('are shares of the dots, where dots were given; who is not sure is counted in people', () => {
    assert.deepEqual(rows('dots', counted([30, 10])), [
      [30, 'dots', 75, ''],
      [10, 'dots', 25, ''],
      [2, 'answers', undefined, ''],
    ]);
  });

  test('say what is mine: my answer, its place in my order, my dots', () => {
    const mine = (kind: Poll['kind'], ballot: Partial<Vote['ballot']>) =>
      rows(kind, undefined, vote(ballot)).map((row) => row[3]);
    assert.deepEqual(mine('one', { options: ['trees'] }), ['', 'Your answer', '']);
    assert.deepEqual(mine('one', { unsure: true }), ['', '', 'Your answer']);
    assert.deepEqual(mine('ranked', { ranking: [['trees'], ['slide']] }), [
      'Your number 2',
      'Your number 1',
      '',
    ]);
    assert.deepEqual(mine('ranked', { ranking: [['trees', 'slide']] }), [
      'Your number 1',
      'Your number 1',
      '',
    ]);
    assert.deepEqual(mine('dots', { dots: [{ option: 'slide', dots: 4 }] }), [
      'Your dots: 4',
      '',
      '',
    ]);
  });

  test('have no numbers while the results are not shown', () => {
    assert.deepEqual(
      rows('one', undefined).map(([count]) => count),
      [undefined, undefined, undefined],
    );
  });
});

describe('What was counted', () => {
  const say = (kind: Poll['kind'], more?: Partial<InferInput<typeof Results>>) =>
    sayCounted(poll(kind), counted([30, 10], more), words);

  test('is said by avenue where there was more than one', () => {
    const online = { avenue: 'online', count: 1312 };
    const paper = { avenue: 'paper', count: 40 };
    const none = { avenue: 'phone', count: 0 };
    const other = { avenue: 'toString', count: 2 };
    assert.deepEqual(say('one', { avenues: [online, paper, none, other] }), [
      '1,312 online, 40 on paper, 2 another way.',
    ]);
    assert.deepEqual(say('one', { avenues: [online, none] }), []);
  });

  test('says how many codes were given out, and what the numbers are', () => {
    assert.deepEqual(say('one', { codes: 1000 }), ['1,000 codes were given out.']);
    assert.deepEqual(say('dots'), ['They gave 40 dots.']);
    assert.deepEqual(say('ranked'), ['The numbers here are first choices.']);
    assert.deepEqual(say('ranked', { turnout: 0 }), []);
  });
});
