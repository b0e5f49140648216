import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsLeft, dotsOf, give, mostFor, type Dots } from './spread.js';

const given: Dots = [
  { option: 'slide', dots: 3 },
  { option: 'trees', dots: 1 },
];
const rule = { budget: 5, perOption: 3 };

test('I see how many dots each has, and how many are left', () => {
  assert.equal(dotsOf(given, 'slide'), 3);
  assert.equal(dotsOf(given, 'pond'), 0);
  assert.equal(dotsLeft(given, rule), 1);
});

test('what I give takes the place of what I gave before', () => {
  assert.deepEqual(give(given, 'slide', 2), [
    { option: 'trees', dots: 1 },
    { option: 'slide', dots: 2 },
  ]);
});

test('what I take back is left out', () => {
  assert.deepEqual(give(given, 'trees', 0), [{ option: 'slide', dots: 3 }]);
});

test('one can have what is left, within what one may have', () => {
  assert.equal(mostFor(given, 'trees', rule), 2);
  assert.equal(mostFor(given, 'slide', rule), 3);
  assert.equal(mostFor(given, 'slide', { budget: 5, perOption: undefined }), 4);
});

test('once I have typed too many, none can have more', () => {
  const tooMany = give(given, 'pond', 7);
  assert.equal(dotsLeft(tooMany, rule), -6);
  assert.equal(mostFor(tooMany, 'trees', rule), 1);
});
