import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Poll } from '@earshot/client/contract';
import { voting as words } from '@earshot/client/words/en/voting';
import { parse } from 'valibot';
import { answersOf, type Answers } from '../ballot/answers.js';
import { ballotOf, choose } from './choose.js';
import { mistakesIn, sayMistake } from './mistakes.js';

const poll = (settings: object = {}) =>
  parse(Poll, {
    contract: 1,
    id: 'lane',
    question: 'What should happen?',
    options: ['morning', 'afternoon', 'open'].map((id) => ({ id, label: id })),
    ownWords: true,
    unsure: true,
    needToKnow: true,
    ...settings,
  });
const nothing = answersOf(undefined);
const several = poll({ kind: 'several', minimum: 2, maximum: 3 });
const said = (answers: Answers, of = poll()) =>
  mistakesIn(answers, of).map((mistake) => sayMistake(mistake, of, words));

test('one answer takes the place of the other', () => {
  const first = choose(nothing, poll(), 'option:open', true);
  assert.deepEqual(choose(first, poll(), 'unsure', true).chosen, ['unsure']);
});

test('of several, each can be added and dropped again', () => {
  const one = choose(nothing, several, 'option:open', true);
  const two = choose(one, several, 'ownWords', true);
  assert.deepEqual(two.chosen, ['option:open', 'ownWords']);
  assert.deepEqual(choose(two, several, 'option:open', false).chosen, ['ownWords']);
});

test('"not sure yet" stands alone among several, and yields to an answer', () => {
  const one = choose(nothing, several, 'option:open', true);
  const unsure = choose(one, several, 'unsure', true);
  assert.deepEqual(unsure.chosen, ['unsure']);
  assert.deepEqual(choose(unsure, several, 'option:morning', true).chosen, ['option:morning']);
});

test('what I wrote stays when I choose something else', () => {
  const wrote = { ...choose(nothing, poll(), 'ownWords', true), ownWords: 'Plant trees' };
  assert.equal(choose(wrote, poll(), 'option:open', true).ownWords, 'Plant trees');
});

test('my ballot holds what I chose, in my words to the letter', () => {
  const words = ' Plant\ttrees 🌳\n"now" ';
  const answers = { ...choose(nothing, poll(), 'ownWords', true), ownWords: words };
  assert.deepEqual(ballotOf(answers, poll(), 'cy'), { options: [], ownWords: words, lang: 'cy' });
});

test('what I wrote beside another answer is not sent', () => {
  const answers = { ...choose(nothing, poll(), 'option:open', true), ownWords: 'Not this' };
  assert.deepEqual(ballotOf(answers, poll(), 'en'), { options: ['open'], lang: 'en' });
});

test('an option that is gone meanwhile is not sent', () => {
  const answers = choose(nothing, poll(), 'option:removed', true);
  assert.deepEqual(ballotOf(answers, poll(), 'en').options, []);
});

test('a ballot that is to be changed comes back as it was', () => {
  const ballot = { options: ['open'], reason: 'Shops', lang: 'en' };
  assert.deepEqual(ballotOf(answersOf(ballot), poll({ reason: 'optional' }), 'en'), ballot);
  assert.deepEqual(answersOf({ options: [], needToKnow: '' }).chosen, ['needToKnow']);
});

test('I am told to choose an answer', () => {
  assert.deepEqual(said(nothing), ['Choose an answer']);
});

test('an answer that is gone meanwhile is no answer', () => {
  assert.deepEqual(said(choose(nothing, poll(), 'option:removed', true)), ['Choose an answer']);
});

test('I am told how many to choose, and "not sure yet" is enough', () => {
  const one = choose(nothing, several, 'option:open', true);
  assert.deepEqual(said(one, several), ['Choose at least 2 answers']);
  const all: Answers = {
    ...nothing,
    chosen: ['option:open', 'option:morning', 'option:afternoon', 'ownWords'],
    ownWords: 'And trees',
  };
  assert.deepEqual(said(all, several), ['Choose no more than 3 answers']);
  assert.deepEqual(said(choose(nothing, several, 'unsure', true), several), []);
});

test('own words may not be empty, a wish to know more may', () => {
  assert.deepEqual(said({ ...nothing, chosen: ['ownWords'], ownWords: '  ' }), [
    'Write your own words, or choose another answer',
  ]);
  assert.deepEqual(said({ ...nothing, chosen: ['needToKnow'] }), []);
});

test('a reason is asked for only where the organiser requires one', () => {
  const answers = choose(nothing, poll(), 'option:open', true);
  assert.deepEqual(said(answers, poll({ reason: 'required' })), ['Say why you choose this']);
  assert.deepEqual(said(answers, poll({ reason: 'optional' })), []);
});

test('words that are too long stay, and I am told by how much', () => {
  const answers: Answers = { ...nothing, chosen: ['ownWords'], ownWords: 'x'.repeat(512) };
  assert.deepEqual(said(answers), ['Tell us in 500 characters or fewer. You have 12 too many.']);
});

const ranked = poll({ kind: 'ranked', minimum: 2, maximum: 2, counting: { equalRanks: 'wait' } });
const order: Answers = { ...nothing, ranking: [['open'], ['morning']] };

test('my order is cast as it stands, and comes back so', () => {
  const ballot = { options: [], ranking: [['open', 'morning'], ['afternoon']], lang: 'en' };
  assert.deepEqual(ballotOf(answersOf(ballot), ranked, 'en'), ballot);
});

test('an option that is gone meanwhile leaves no gap in my order', () => {
  const gone: Answers = { ...nothing, ranking: [['removed'], ['open', 'removed'], ['morning']] };
  assert.deepEqual(ballotOf(gone, ranked, 'en').ranking, [['open'], ['morning']]);
});

test('"not sure yet" is cast without the order, which stays', () => {
  const unsure = choose(order, ranked, 'unsure', true);
  assert.deepEqual(ballotOf(unsure, ranked, 'en'), { options: [], unsure: true, lang: 'en' });
  assert.deepEqual(said(unsure, ranked), []);
  const back = choose(unsure, ranked, 'unsure', false);
  assert.deepEqual(ballotOf(back, ranked, 'en').ranking, order.ranking);
});

test('I am told how many to put in order; those that are level share a place', () => {
  assert.deepEqual(said(nothing, ranked), ['Put at least 2 answers in your order']);
  const one: Answers = { ...nothing, ranking: [['open', 'morning']] };
  assert.deepEqual(said(one, ranked), ['Put at least 2 answers in your order']);
  assert.deepEqual(said(order, ranked), []);
  const all: Answers = { ...nothing, ranking: [['open'], ['morning'], ['afternoon']] };
  assert.deepEqual(said(all, ranked), ['Keep no more than 2 answers in your order']);
});

test('own words are enough without an order, and none is too short beside them', () => {
  const words: Answers = { ...nothing, chosen: ['ownWords'], ownWords: 'Trees' };
  assert.deepEqual(said(words, ranked), []);
  assert.deepEqual(said({ ...words, ranking: [['open']] }, ranked), [
    'Put at least 2 answers in your order',
  ]);
});

const dotted = poll({ kind: 'dots', budget: 5, perOption: 3, minimum: 2 });
const give = (given: Record<string, number>): Answers => ({
  ...nothing,
  dots: Object.entries(given).map(([option, dots]) => ({ option, dots })),
});

test('my dots are cast, those of an option that is gone are not', () => {
  assert.deepEqual(ballotOf(give({ open: 3, removed: 2 }), dotted, 'en'), {
    options: [],
    dots: [{ option: 'open', dots: 3 }],
    lang: 'en',
  });
});

test('I may keep dots back, as far as the poll says', () => {
  assert.deepEqual(said(give({ open: 2 }), dotted), []);
  assert.deepEqual(said(give({ open: 1 }), dotted), ['Give at least 2 dots']);
  assert.deepEqual(said(give({}), dotted), ['Give at least 2 dots']);
});

test('I am told how many dots to take back, and how many one may have', () => {
  assert.deepEqual(said(give({ open: 3, morning: 4 }), dotted), ['You have 5 dots. Take 2 back.']);
  assert.deepEqual(said(give({ open: 4 }), dotted), ['Give no answer more than 3 dots']);
});

test('"I need to know more" is cast without the dots', () => {
  const asking = choose(give({ open: 9 }), dotted, 'needToKnow', true);
  assert.deepEqual(said(asking, dotted), []);
  assert.deepEqual(ballotOf(asking, dotted, 'en').dots, undefined);
});

test('a code is asked for only where the poll needs one of me, and has 12 letters and numbers', () => {
  const answers = choose(nothing, poll(), 'option:open', true);
  assert.deepEqual(said(answers), []);
  assert.deepEqual(said({ ...answers, code: '' }), ['Type the code from your letter']);
  assert.deepEqual(said({ ...answers, code: 'ABCDEFGHJK23' }), []);
  for (const code of ['ABCDEFGHJK2', 'ABCDEFGHJK234', 'ABCDEFGHJKU3'])
    assert.deepEqual(
      said({ ...answers, code }),
      ['Check your code. It has 12 letters and numbers.'],
      code,
    );
});
