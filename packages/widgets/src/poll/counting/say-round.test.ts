import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counting as words } from '@earshot/client/words/en/counting';
import { election } from '../../../../client/test/elections.js';
import { sayRound } from './say-round.js';

const name = (option: string) => `“${option}”`;

test('the first round counts first choices', () => {
  const { rounds } = election('A B', '2 A\n 1 B');
  assert.equal(sayRound(rounds, 0, name, words), '3 ballots count for their first choice.');
});

test('each other round says who is out and where their ballots went', () => {
  const { rounds } = election('A B C', '4 A\n 3 B\n 1 C>B\n 1 C');
  assert.equal(
    sayRound(rounds, 1, name, words),
    'Out: “C”. 2 ballots move on. “B”: 1 more. Count for none now: 1.',
  );
});

test('ballots that waited are said to count again', () => {
  const { rounds } = election('A B C', '3 A\n 2 B\n 1 C>A\n 2 B=C', { equalRanks: 'wait' });
  assert.equal(
    sayRound(rounds, 1, name, words),
    'Out: “C”. 1 ballot moves on. “A”: 1 more. “B”: 2 more. Waited, and count again: 2.',
  );
});

test('several who are out at once are all named', () => {
  const { rounds } = election('A B C D', '3 A\n 2 B\n 1 C\n 1 D', { lastPlace: 'together' });
  assert.match(sayRound(rounds, 1, name, words), /^Out: “C”, “D”\. 2 ballots move on\./);
});
