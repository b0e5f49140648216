import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, type Said } from './promises.js';

const promised = { at: '2027-11-01T09:00:00Z', by: '2027-11-20' };
const become = (said: Partial<Said>, timeZone = 'Europe/London') =>
  outcomeOf(promised, {
    history: [{ status: 'looking', at: promised.at, nextWordBy: promised.by }],
    answers: [],
    isComplete: true,
    isLate: false,
    timeZone,
    ...said,
  });

test('a word that comes on the day itself was on time, until midnight where the host lives', () => {
  const answers = ['2027-11-20T23:30:00Z'];
  assert.deepEqual(become({ answers }), { is: 'kept', on: answers[0] });
  assert.equal(become({ answers }, 'Europe/Paris').is, 'late');
});

test('a new status is a word as well as an answer', () => {
  const history = [{ status: 'planned', at: '2027-11-10T09:00:00Z' }];
  assert.deepEqual(become({ history }), { is: 'kept', on: '2027-11-10T09:00:00Z' });
});

test('the first word after the promise counts, whatever came later', () => {
  const answers = ['2027-12-24T09:00:00Z', '2027-11-02T09:00:00Z'];
  assert.deepEqual(become({ answers }), { is: 'kept', on: answers[1] });
});

test('what was said before the promise does not keep it', () => {
  assert.equal(become({ answers: ['2027-10-30T09:00:00Z'] }).is, 'due');
});

test('a word that came after the day is late', () => {
  const answers = ['2027-11-21T09:00:00Z'];
  assert.deepEqual(become({ answers }), { is: 'late', on: answers[0] });
});

test('nothing is called late while an answer that I have not read may have kept it', () => {
  const answers = ['2027-11-21T09:00:00Z'];
  assert.deepEqual(become({ answers, isComplete: false }), { is: 'unknown' });
});

test('without a word, the back end knows whether the day has passed', () => {
  assert.deepEqual(become({ isLate: true }), { is: 'overdue' });
  assert.deepEqual(become({ isLate: false }), { is: 'due' });
});
