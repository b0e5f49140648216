import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { election, inWords } from '../../test/elections.js';

describe('Several in the last place', () => {
  const ballots = '5 A\n 4 B\n 3 C>B\n 1 D>C';

  test('earlier rounds: who had fewer before is out', () => {
    const { rounds, winners } = election('A B C D', ballots, { lastPlace: 'earlier-rounds' });
    assert.deepEqual(inWords(rounds), [
      'A 5, B 4, C 3, D 1, none 0: D out',
      'A 5, B 4, C 4, none 0: C out',
      'A 5, B 7, none 1',
    ]);
    assert.deepEqual(winners, ['B']);
  });

  test('together: all of them are out', () => {
    const { rounds, winners } = election('A B C D', ballots, { lastPlace: 'together' });
    assert.deepEqual(inWords(rounds), [
      'A 5, B 4, C 3, D 1, none 0: D out',
      'A 5, B 4, C 4, none 0: B, C out',
      'A 5, none 8',
    ]);
    assert.deepEqual(winners, ['A']);
  });

  test('earlier rounds: a later one goes before an earlier one', () => {
    const lines = '10 A\n 3 X\n 4 Y\n 2 P>X\n 1 Q>Y\n 2 Q';
    const { rounds } = election('A X Y P Q', lines, { lastPlace: 'earlier-rounds' });
    assert.deepEqual(inWords(rounds), [
      'A 10, X 3, Y 4, P 2, Q 3, none 0: P out',
      'A 10, X 5, Y 4, Q 3, none 0: Q out',
      'A 10, X 5, Y 5, none 2: Y out',
      'A 10, X 5, none 7',
    ]);
  });

  test('earlier rounds: among those who were alike there, an earlier one decides', () => {
    const lines = '10 A\n 3 X\n 4 Y\n 5 Z\n 1 P>X\n 1 Q>X\n 1 Q>Y';
    const { rounds, winners } = election('A X Y Z P Q', lines, { lastPlace: 'earlier-rounds' });
    assert.deepEqual(inWords(rounds), [
      'A 10, X 3, Y 4, Z 5, P 1, Q 2, none 0: P out',
      'A 10, X 4, Y 4, Z 5, Q 2, none 0: Q out',
      'A 10, X 5, Y 5, Z 5, none 0: X out',
      'A 10, Y 5, Z 5, none 5: Y out',
      'A 10, Z 5, none 10',
    ]);
    assert.deepEqual(winners, ['A']);
  });

  test('earlier rounds: where they never differed all of them are out', () => {
    const { rounds } = election('A B C', '2 A\n 1 B\n 1 C', { lastPlace: 'earlier-rounds' });
    assert.deepEqual(inWords(rounds), ['A 2, B 1, C 1, none 0: B, C out', 'A 2, none 2']);
  });

  for (const lastPlace of ['earlier-rounds', 'together'] as const) {
    test(`${lastPlace}: when all who are left are alike, they tie`, () => {
      const { rounds, winners } = election('A B C', '2 A\n 2 B\n 1 C', { lastPlace });
      assert.deepEqual(inWords(rounds).at(-1), 'A 2, B 2, none 1');
      assert.deepEqual(winners, ['A', 'B']);
    });
  }

  test('the last two with as many each: an earlier round may tell them apart', () => {
    const lines = '3 A\n 2 B\n 1 C>B';
    const apart = election('A B C', lines, { lastPlace: 'earlier-rounds' });
    assert.deepEqual(inWords(apart.rounds).slice(1), ['A 3, B 3, none 0: B out', 'A 3, none 3']);
    assert.deepEqual(apart.winners, ['A']);
    const tied = election('A B C', lines, { lastPlace: 'together' });
    assert.deepEqual(inWords(tied.rounds).slice(1), ['A 3, B 3, none 0']);
    assert.deepEqual(tied.winners, ['A', 'B']);
  });
});
