import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Counting, Results } from '@earshot/client/contract';
import { countingOf, type KnownCounting } from '@earshot/client/tally';
import { counting as words } from '@earshot/client/words/en/counting';
import { election } from '../../../../client/test/elections.js';
import { sayDifference, sayDuels } from './say-duels.js';

const name = (option: string) => `“${option}”`;

function counted(lines: string, counting: Partial<Counting>): [Results, KnownCounting] {
  const tally = election('A B C', lines, counting);
  const results = { contract: 1, id: 'p', version: 1, final: true } as const;
  const known = countingOf({ kind: 'ranked', counting: { ...counting } as Record<string, string> });
  return [{ ...results, ...tally, avenues: [], said: [], reasons: [] }, known!];
}

const duels = (lines: string, counting: Partial<Counting> = {}) =>
  sayDuels(...counted(lines, counting), name, words);
const difference = (lines: string, counting: Partial<Counting> = {}) =>
  sayDifference(...counted(lines, counting), name, words);

// A leads, B is everyone's second choice, C leads B.
const disagreeing = '4 A>B\n 3 C>B\n 2 B>A';
// A beats B, B beats C, C beats A.
const circle = '4 A>B>C\n 3 B>C>A\n 2 C>A>B';

describe('Who beats whom', () => {
  test('one that beats every other is named', () => {
    assert.deepEqual(duels(disagreeing), ['“B” beats every other answer.']);
  });

  test('two that nobody beats are named, not called winners', () => {
    assert.deepEqual(duels('1 A>B>C\n 1 B>A>C'), ['No answer beats “A”, “B”.']);
  });

  test('a circle is told as one, each beating the next', () => {
    const [said] = duels(circle);
    const steps = [...said!.matchAll(/“(.)” beats “(.)”/g)].map(
      ([, one, other]) => `${one}${other}`,
    );
    assert.deepEqual(steps.sort(), ['AB', 'BC', 'CA']);
  });

  test('how a circle is answered is said only where that is the rule', () => {
    const answer =
      'No answer beats every other one, so the rule looks at each answer’s biggest defeat. The smallest of these is that of “A”: by 1 ballot.';
    assert.deepEqual(duels(circle, { rule: 'head-to-head' }).slice(1), [answer]);
    assert.deepEqual(duels(circle, { rule: 'head-to-head', cycle: 'decider' }).slice(1), []);
    assert.deepEqual(duels(circle, { rule: 'instant-run-off' }).slice(1), []);
  });
});

describe('Two ways to count', () => {
  test('that differ are both told, with the rule that was said before, and why both are right', () => {
    assert.deepEqual(difference(disagreeing), [
      words.saidBefore['instant-run-off']('“A”'),
      words.otherWay['head-to-head']('“B”'),
      '5 ballots put “B” above “A”, 4 the other way round.',
      '“B” was out after round 1, with 2 ballots.',
      words.bothTrue,
    ]);
    assert.deepEqual(difference(disagreeing, { rule: 'head-to-head' }).slice(0, 2), [
      words.saidBefore['head-to-head']('“B”'),
      words.otherWay['instant-run-off']('“A”'),
    ]);
  });

  test('that agree need no word', () => {
    assert.deepEqual(difference('3 A>B\n 1 B>C'), []);
  });

  test('nobody is named by the other way where it has no answer: in a circle, or in a tie', () => {
    assert.deepEqual(difference(circle), []);
    assert.deepEqual(difference('2 A>B\n 2 B>A'), []);
    assert.deepEqual(difference('', { rule: 'head-to-head' }), []);
  });

  test('a rule that goes by neither is not compared with them', () => {
    assert.deepEqual(difference(disagreeing, { rule: 'most-votes' }), []);
  });
});
