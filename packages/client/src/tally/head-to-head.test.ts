import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { between, election } from '../../test/elections.js';
import { defeats, headToHeadWinners, isCycle } from '../tally.js';

const cycles = ['smallest-defeat', 'decider'] as const;

/** Winners head to head by each of the two answers to a cycle. */
function winnersOf(options: string, lines: string): Record<(typeof cycles)[number], string[]> {
  const [smallest, decider] = cycles.map(
    (cycle) => election(options, lines, { rule: 'head-to-head', cycle }).winners,
  );
  return { 'smallest-defeat': smallest!, decider: decider! };
}

describe('Head to head', () => {
  test('every two are compared: equal ranks prefer neither, what is left out comes last', () => {
    const { pairs } = election('A B C', '2 A>B=C\n 1 B\n 1 C>A\n 1 B>gone>C');
    assert.equal(pairs.length, 6);
    assert.equal(between(pairs, 'A', 'B'), '3-2');
    assert.equal(between(pairs, 'A', 'C'), '2-2');
    assert.equal(between(pairs, 'B', 'C'), '2-1');
    assert.deepEqual(defeats(pairs), [
      { winner: 'A', loser: 'B', margin: 1 },
      { winner: 'B', loser: 'C', margin: 1 },
    ]);
  });

  test('who beats every other one wins, though a run-off drops it first', () => {
    const lines = '4 A>B>C\n 3 C>B>A\n 2 B>A>C';
    assert.deepEqual(winnersOf('A B C', lines), { 'smallest-defeat': ['B'], decider: ['B'] });
    const runOff = election('A B C', lines);
    assert.deepEqual(runOff.winners, ['A']);
    assert.deepEqual(headToHeadWinners(runOff, 'smallest-defeat'), ['B']);
    assert.equal(isCycle(runOff), false);
  });

  test('in a cycle the smallest of the largest defeats wins, or the decider picks', () => {
    // A beats B 6-3, B beats C 7-2, C beats A 5-4; all of them beat D.
    const lines = '4 A>B>C>D\n 3 B>C>A>D\n 2 C>A>B>D';
    assert.equal(isCycle(election('A B C', lines)), true);
    assert.deepEqual(winnersOf('A B C D', lines), {
      'smallest-defeat': ['A'],
      decider: ['A', 'B', 'C'],
    });
  });

  test('a cycle that one option beats from outside is not the result', () => {
    const result = election('A B C D', '1 D>A>B>C\n 1 D>B>C>A\n 1 D>C>A>B');
    assert.equal(isCycle(result), false);
    for (const cycle of cycles) assert.deepEqual(headToHeadWinners(result, cycle), ['D']);
  });

  test('in a cycle of equal defeats all of them tie', () => {
    const lines = '1 A>B>C\n 1 B>C>A\n 1 C>A>B';
    const all = ['A', 'B', 'C'];
    assert.deepEqual(winnersOf('A B C', lines), { 'smallest-defeat': all, decider: all });
  });

  test('the smallest defeat may be that of an option which all of a cycle beat', () => {
    // A, B and C beat each other 6-3 in a circle; each beats D 5-4 only.
    const lines = `2 A>B>C>D\n 2 B>C>A>D\n 1 C>A>B>D\n 1 D>A>B>C\n 1 D>B>C>A\n 2 D>C>A>B`;
    assert.deepEqual(winnersOf('A B C D', lines), {
      'smallest-defeat': ['D'],
      decider: ['A', 'B', 'C'],
    });
  });

  test('two that nobody beats tie', () => {
    const lines = '1 A>B>C\n 1 B>A>C';
    assert.deepEqual(winnersOf('A B C', lines), {
      'smallest-defeat': ['A', 'B'],
      decider: ['A', 'B'],
    });
    assert.equal(isCycle(election('A B C', lines)), false);
  });

  test('who is beaten does not tie with two that nobody beats, even if equal to one of them', () => {
    // A beats B 2-0; C is equal to both.
    const lines = '1 A>B>C\n 1 C>A>B';
    assert.deepEqual(winnersOf('A B C', lines), {
      'smallest-defeat': ['A', 'C'],
      decider: ['A', 'C'],
    });
  });

  test('without a ballot that prefers one to another nobody wins', () => {
    for (const lines of ['', '3 A=B', '2 gone']) {
      assert.deepEqual(winnersOf('A B', lines), { 'smallest-defeat': [], decider: [] });
      assert.equal(isCycle(election('A B', lines)), false);
    }
  });

  test('a single option wins once somebody ranks it', () => {
    assert.deepEqual(winnersOf('A', '1 A'), { 'smallest-defeat': ['A'], decider: ['A'] });
    assert.deepEqual(winnersOf('A', ''), { 'smallest-defeat': [], decider: [] });
  });
});
