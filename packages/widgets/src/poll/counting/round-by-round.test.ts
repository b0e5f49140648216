import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { election } from '../../../../client/test/elections.js';
import { byStaying, changeInto, moreThanHalf, standingsIn } from './round-by-round.js';

const street = election('A B C D', '5 A\n 4 B\n 3 C>B\n 1 D>C');

describe('The picture of a round', () => {
  test('is a stair: who stays longest stands on top', () => {
    assert.deepEqual(byStaying(street), ['B', 'A', 'C', 'D']);
  });

  test('says how many ballots each has, how many of them are new, and after which round the others were out', () => {
    assert.deepEqual(standingsIn(street.rounds, 1, ['B', 'C', 'D']), [
      { option: 'B', count: 4, gained: 0, outAfter: undefined },
      { option: 'C', count: 4, gained: 1, outAfter: undefined },
      { option: 'D', count: undefined, gained: 0, outAfter: 1 },
    ]);
    assert.equal(standingsIn(street.rounds, 2, ['C'])[0]?.outAfter, 2);
  });

  test('has a line that more than half of the ballots that still count must pass', () => {
    assert.deepEqual(
      street.rounds.map((round) => moreThanHalf(round, { equalRanks: 'refused' })),
      [7, 7, 7],
    );
  });

  test('has no such line while ballots wait that may still count', () => {
    const { rounds } = election('A B C', '3 A\n 2 B\n 2 B=C>A', { equalRanks: 'wait' });
    assert.deepEqual(
      rounds.map((round) => [round.exhausted, moreThanHalf(round, { equalRanks: 'wait' })]),
      [
        [2, undefined],
        [0, 4],
      ],
    );
  });
});

describe('What changed into a round', () => {
  test('is nothing in the first one', () => {
    assert.equal(changeInto(street.rounds, 0), undefined);
    assert.equal(changeInto([], 0), undefined);
  });

  test('adds up: the ballots that move are those that come, or count for none', () => {
    const { rounds } = election('A B C', '4 A\n 3 B\n 1 C>B\n 1 C');
    const change = changeInto(rounds, 1);
    assert.deepEqual(change, {
      out: ['C'],
      moving: 2,
      gains: [{ option: 'B', count: 1 }],
      exhausted: 1,
    });
  });
});
