import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { election, inWords } from '../../test/elections.js';

describe('Options on one rank in a run-off', () => {
  const ballots = '5 D\n 4 B\n 3 C\n 2 A>B=C';

  for (const equalRanks of ['exhaust', 'refused'] as const) {
    test(`${equalRanks}: the ballot counts no more, even once one of them is out`, () => {
      const { rounds, winners } = election('A B C D', ballots, { equalRanks });
      assert.deepEqual(inWords(rounds), [
        'A 2, B 4, C 3, D 5, none 0: A out',
        'B 4, C 3, D 5, none 2: C out',
        'B 4, D 5, none 5',
      ]);
      assert.deepEqual(winners, ['D']);
    });
  }

  test('wait: the ballot counts again once only one of them is left', () => {
    const { rounds, winners } = election('A B C D', ballots, { equalRanks: 'wait' });
    assert.deepEqual(inWords(rounds), [
      'A 2, B 4, C 3, D 5, none 0: A out',
      'B 4, C 3, D 5, none 2: C out',
      'B 6, D 5, none 3',
    ]);
    assert.deepEqual(winners, ['B']);
  });

  for (const equalRanks of ['exhaust', 'refused', 'wait'] as const) {
    test(`${equalRanks}: it counts at once where only one of them is still in`, () => {
      const { rounds } = election('A B C D', '5 D\n 4 B\n 2 A>B=C\n 1 C', { equalRanks });
      assert.deepEqual(inWords(rounds), [
        'A 2, B 4, C 1, D 5, none 0: C out',
        'A 2, B 4, D 5, none 1: A out',
        'B 6, D 5, none 1',
      ]);
    });

    test(`${equalRanks}: who put several first has no first choice`, () => {
      const { counts, rounds, winners } = election('A B', '1 A=B', { equalRanks });
      assert.deepEqual(
        counts.map(({ count }) => count),
        [0, 0],
      );
      assert.deepEqual(inWords(rounds), ['A 0, B 0, none 1']);
      assert.deepEqual(winners, []);
    });
  }

  test('wait: ballots that wait keep a lead from being more than half', () => {
    const lines = '6 A\n 3 B\n 2 C\n 10 B=C';
    const { rounds, winners } = election('A B C', lines, { equalRanks: 'wait' });
    assert.deepEqual(inWords(rounds), ['A 6, B 3, C 2, none 10: C out', 'A 6, B 13, none 2']);
    assert.deepEqual(winners, ['B']);
    const exhausted = election('A B C', lines, { equalRanks: 'exhaust' });
    assert.deepEqual(inWords(exhausted.rounds), ['A 6, B 3, C 2, none 10']);
    assert.deepEqual(exhausted.winners, ['A']);
  });

  test('wait: nobody is hopeless while ballots wait that may save them', () => {
    const { rounds, winners } = election('A B C', '10 A\n 3 B\n 2 C\n 10 B=C', {
      elimination: 'hopeless-together',
      equalRanks: 'wait',
    });
    assert.deepEqual(inWords(rounds), ['A 10, B 3, C 2, none 10: C out', 'A 10, B 13, none 2']);
    assert.deepEqual(winners, ['B']);
  });
});
