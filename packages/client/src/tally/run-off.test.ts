import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { between, election, inWords, pilesOf } from '../../test/elections.js';

describe('A run-off', () => {
  test('is over at once when one option has more than half', () => {
    const { rounds, winners } = election('A B C', '3 A\n 1 B>C\n 1 C>B');
    assert.deepEqual(inWords(rounds), ['A 3, B 1, C 1, none 0']);
    assert.deepEqual(winners, ['A']);
  });

  test('moves the ballots of the last option to their next choice', () => {
    const { rounds, winners } = election('A B C', '4 A\n 3 B\n 2 C>B');
    assert.deepEqual(inWords(rounds), ['A 4, B 3, C 2, none 0: C out', 'A 4, B 5, none 0']);
    assert.deepEqual(winners, ['B']);
  });

  test('goes by half of the ballots that still count, not of all', () => {
    const { rounds, winners } = election('A B C', '4 A\n 3 B\n 2 C');
    assert.deepEqual(inWords(rounds), ['A 4, B 3, C 2, none 0: C out', 'A 4, B 3, none 2']);
    assert.deepEqual(winners, ['A']);
  });

  test('passes over choices that are out already', () => {
    const { rounds } = election('A B C D', '5 A\n 4 B\n 2 C>D>B\n 1 D');
    assert.deepEqual(inWords(rounds), [
      'A 5, B 4, C 2, D 1, none 0: D out',
      'A 5, B 4, C 2, none 1: C out',
      'A 5, B 6, none 1',
    ]);
  });

  test('passes over options that the poll no longer has', () => {
    const { rounds, counts } = election('A B', '2 gone>A\n 1 A=gone>B\n 1 B\n 1 gone');
    assert.deepEqual(inWords(rounds), ['A 3, B 1, none 1']);
    assert.deepEqual(counts, rounds[0]?.counts);
  });

  test('takes an option where a ballot ranks it first, should it rank it twice', () => {
    const { rounds, pairs } = election('A B C', '1 A=A>B>A\n 1 C');
    assert.deepEqual(inWords(rounds), ['A 1, B 0, C 1, none 0: B out', 'A 1, C 1, none 0']);
    assert.equal(between(pairs, 'A', 'B'), '1-0');
  });

  test('leaves aside ballots without a ranking', () => {
    const unsure = { ballot: { options: [], unsure: true }, count: 5 };
    const empty = { ballot: { options: [], ranking: [[]], ownWords: '' }, count: 2 };
    const { rounds, turnout } = election('A B', [...pilesOf('2 A\n 1 B'), unsure, empty]);
    assert.deepEqual(inWords(rounds), ['A 2, B 1, none 0']);
    assert.equal(turnout, 10);
  });

  test('has no winner without a ballot', () => {
    const { rounds, winners } = election('A B', '');
    assert.deepEqual(inWords(rounds), ['A 0, B 0, none 0']);
    assert.deepEqual(winners, []);
  });

  test('with a single option names it once somebody ranks it', () => {
    assert.deepEqual(election('A', '1 A').winners, ['A']);
    assert.deepEqual(election('A', '').winners, []);
  });

  test('drops options that nobody ranked all at once', () => {
    const { rounds } = election('A B C D', '2 A\n 2 B>A');
    assert.deepEqual(inWords(rounds), ['A 2, B 2, C 0, D 0, none 0: C, D out', 'A 2, B 2, none 0']);
  });
});

describe('Elimination in a run-off', () => {
  const ballots = '10 A\n 9 B\n 2 C>B\n 1 D>C>B';

  test('one by one: the last option is out', () => {
    const { rounds, winners } = election('A B C D', ballots, { elimination: 'one-by-one' });
    assert.deepEqual(inWords(rounds), [
      'A 10, B 9, C 2, D 1, none 0: D out',
      'A 10, B 9, C 3, none 0: C out',
      'A 10, B 12, none 0',
    ]);
    assert.deepEqual(winners, ['B']);
  });

  test('the hopeless together: all who have fewer than the next one even together', () => {
    const { rounds, winners } = election('A B C D', ballots, { elimination: 'hopeless-together' });
    assert.deepEqual(inWords(rounds), [
      'A 10, B 9, C 2, D 1, none 0: C, D out',
      'A 10, B 12, none 0',
    ]);
    assert.deepEqual(winners, ['B']);
  });

  test('who together have as many as the next one is not hopeless', () => {
    const { rounds } = election('A B C D', '6 A\n 3 B\n 2 C>B\n 1 D>C\n 1 B>A', {
      elimination: 'hopeless-together',
    });
    assert.deepEqual(inWords(rounds)[0], 'A 6, B 4, C 2, D 1, none 0: C, D out');
    const equal = election('A B C D', '6 A\n 3 B\n 2 C>B\n 1 D>C', {
      elimination: 'hopeless-together',
    });
    assert.deepEqual(inWords(equal.rounds)[0], 'A 6, B 3, C 2, D 1, none 0: D out');
  });

  test('where nobody is hopeless the last one is out', () => {
    const { rounds } = election('A B C', '4 A\n 3 B\n 3 C>B\n 1 B>C', {
      elimination: 'hopeless-together',
    });
    assert.deepEqual(inWords(rounds), ['A 4, B 4, C 3, none 0: C out', 'A 4, B 7, none 0']);
  });
});
