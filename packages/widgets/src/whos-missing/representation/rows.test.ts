import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from './rows.js';

const question = {
  id: 'sex' as const,
  ask: 'What is your sex?',
  why: 'To see who we have not heard.',
  answers: [
    { id: 'female', label: 'Female' },
    { id: 'male', label: 'Male' },
  ],
  baseline: [{ answer: 'female', percent: 51.2 }],
};
const told = (answered: number | null, female: number | null, male: number | null) => ({
  id: 'sex',
  answered,
  answers: [
    { id: 'male', count: male },
    { id: 'female', count: female },
    { id: 'other', count: 10 },
  ],
});

test('a share is that of the published counts, in whole percent, beside the baseline', () => {
  assert.deepEqual(rowsOf(question, told(210, 140, 70)), [
    { answer: question.answers[0], count: 140, share: 67, baseline: 51.2 },
    { answer: question.answers[1], count: 70, share: 33, baseline: undefined },
  ]);
});

test('too few to show is no number, and not zero', () => {
  const [female, male] = rowsOf(question, told(210, null, 200));
  assert.deepEqual([female?.count, female?.share], [undefined, undefined]);
  assert.equal(male?.share, 95);
});

test('an answer that is not told of is not zero either', () => {
  const [female] = rowsOf(question, { id: 'sex', answered: 210, answers: [] });
  assert.equal(female?.share, undefined);
});

test('a count without a whole has no share', () => {
  assert.deepEqual(
    rowsOf(question, told(null, 140, 70)).map(({ count, share }) => [count, share]),
    [
      [140, undefined],
      [70, undefined],
    ],
  );
});

test('rounding never makes more of a share than all', () => {
  assert.equal(rowsOf(question, told(10, 20, null))[0]?.share, 100);
});
