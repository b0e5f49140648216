import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ballot } from '@earshot/client/contract';
import { voting as words } from '@earshot/client/words/en/voting';
import { writeDown } from './write-down.js';

const options = [
  { id: 'slide', label: { en: 'A slide', cy: 'Llithren' } },
  { id: 'trees', label: 'Trees' },
  { id: 'pond', label: 'A pond' },
];
const copied = (ballot: Partial<Ballot>, language = 'en') =>
  writeDown({ options: [], ...ballot }, options, words, language).split('\n');

test('I copy what I ticked, in my language, and what I wrote', () => {
  const ballot = { options: ['trees', 'slide'], ownWords: 'Benches', reason: 'Shade' };
  assert.deepEqual(copied(ballot), ['A slide', 'Trees', 'Benches', 'Shade']);
  assert.deepEqual(copied({ options: ['slide'] }, 'cy'), ['Llithren']);
});

test('I copy my order with its places, shared ones too', () => {
  assert.deepEqual(copied({ ranking: [['pond'], ['slide', 'trees']] }), [
    '1. A pond',
    '2. A slide = Trees',
  ]);
});

test('I copy how many dots I gave', () => {
  const dots = [
    { option: 'trees', dots: 1 },
    { option: 'slide', dots: 4 },
  ];
  assert.deepEqual(copied({ dots }), ['Trees: 1 dot', 'A slide: 4 dots']);
});

test('I copy that I am not sure, or what I need to know', () => {
  assert.deepEqual(copied({ unsure: true }), ['Not sure yet']);
  assert.deepEqual(copied({ needToKnow: 'What does it cost?' }), ['What does it cost?']);
});

test('an option that is gone is copied by its id, for nothing I chose may vanish', () => {
  assert.deepEqual(copied({ ranking: [['swings']] }), ['1. swings']);
});
