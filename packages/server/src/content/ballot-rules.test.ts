import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wrong } from '../../test/wrong-content.js';

describe('A poll opens', () => {
  test('with ranks, counted in rounds or head to head', () => {
    const rounds = { elimination: 'hopeless-together', lastPlace: 'together', equalRanks: 'wait' };
    for (const counting of [
      undefined,
      rounds,
      { rule: 'instant-run-off' },
      { rule: 'head-to-head', cycle: 'decider', equalRanks: 'exhaust' },
    ]) {
      assert.deepEqual(wrong({ kind: 'ranked', minimum: 2, maximum: 3, counting }), []);
    }
  });
  test('with dots, as many on one option as the budget or the organiser allows', () => {
    assert.deepEqual(wrong({ kind: 'dots', budget: 10 }), []);
    const counting = { rule: 'most-dots' };
    const dots = { kind: 'dots', budget: 10, perOption: 3, minimum: 10, counting };
    assert.deepEqual(wrong(dots), []);
  });
  test('without options of the organiser, where people add them', () => {
    for (const kind of ['several', 'ranked', 'dots']) {
      const budget = kind === 'dots' ? 5 : undefined;
      const empty = { kind, budget, options: [], ownWords: false, addOptions: true, minimum: 2 };
      assert.deepEqual(wrong(empty), []);
    }
    const few = { kind: 'dots', budget: 10, perOption: 2, addOptions: true };
    assert.deepEqual(wrong(few), []);
  });
});

describe('A poll does not open, for nobody could fill in or count its ballots', () => {
  const cases: [string, Record<string, unknown>, RegExp][] = [
    [
      'with bounds on a single answer',
      { maximum: 2 },
      /^maximum: no "maximum", because the kind is "one", got 2\. Set "kind" to "several" or "ranked", or take "maximum" out\./,
    ],
    [
      'with dots in a poll of another kind',
      { kind: 'several', budget: 10 },
      /^budget: no "budget", because the kind is "several", got 10\. Set "kind" to "dots"/,
    ],
    [
      'with a limit per option and nothing to limit',
      { perOption: 1 },
      /^perOption: no "perOption", because the kind is "one"/,
    ],
    [
      'with a most of ranks where there are dots',
      { kind: 'dots', budget: 10, maximum: 3 },
      /^maximum: no "maximum", because the kind is "dots"/,
    ],
    [
      'with dots, without saying how many',
      { kind: 'dots' },
      /^budget: how many dots each person has to spread, got nothing\. Add "budget"/,
    ],
    ['with no dots at all', { kind: 'dots', budget: 0 }, /^budget: 1 to 1000/],
    ['with more dots than anyone can spread', { kind: 'dots', budget: 1001 }, /^budget: 1 to 1000/],
    [
      'with more dots for one option than there are',
      { kind: 'dots', budget: 5, perOption: 6 },
      /^perOption: 1 to 5, for that is the budget, got 6/,
    ],
    [
      'with a minimum of dots above the budget',
      { kind: 'dots', budget: 5, minimum: 6 },
      /^minimum: 1 to 5, for that is the budget, got 6/,
    ],
    [
      'with more dots than the options can hold',
      { kind: 'dots', budget: 10, perOption: 2 },
      /^budget: 8 at most, for each of 4 options takes 2, got 10\. .* raise "perOption"/,
    ],
    [
      'with more ranks than options, for own words have no rank',
      { kind: 'ranked', maximum: 5 },
      /^maximum: 1 to 4, for there are 4 answers, got 5/,
    ],
    [
      'with a single option to rank',
      { kind: 'ranked', options: [{ id: 'a', label: { en: 'A', cy: 'A' } }] },
      /^options: at least two options, got 1\. Add options, or let people add them/,
    ],
    [
      'with a rule that cannot count these ballots',
      { 'counting.rule': 'head-to-head' },
      /^counting\.rule: "most-votes", because the kind is "one", got "head-to-head"/,
    ],
    [
      'with dots that are counted as ranks',
      { kind: 'dots', budget: 5, 'counting.rule': 'instant-run-off' },
      /^counting\.rule: "most-dots", because the kind is "dots"/,
    ],
    [
      'with ranks that are counted as votes',
      { kind: 'ranked', 'counting.rule': 'most-votes' },
      /^counting\.rule: "instant-run-off" or "head-to-head", because the kind is "ranked"/,
    ],
    [
      'with rounds where there are none',
      { kind: 'ranked', counting: { rule: 'head-to-head', elimination: 'hopeless-together' } },
      /^counting\.elimination: no "elimination", because the rule is "head-to-head", got "hopeless-together"/,
    ],
    [
      'with a last place where nobody is out',
      { 'counting.lastPlace': 'together' },
      /^counting\.lastPlace: no "lastPlace", because the rule is "most-votes"/,
    ],
    [
      'with a word on cycles where there are rounds',
      { kind: 'ranked', 'counting.cycle': 'decider' },
      /^counting\.cycle: no "cycle", because the rule is "instant-run-off", got "decider"\. Set "kind" to "ranked" and "rule" to "head-to-head"/,
    ],
    [
      'with equal ranks where nothing is ranked',
      { kind: 'several', 'counting.equalRanks': 'wait' },
      /^counting\.equalRanks: no "equalRanks", because the rule is "most-votes"/,
    ],
    [
      'with a rule that nobody knows',
      { 'counting.rule': 'loudest' },
      /^counting\.rule: "most-votes", .*got "loudest"/,
    ],
    [
      'with more answers than there are',
      { kind: 'several', maximum: 6 },
      /^maximum: 1 to 5, for there are 5 answers, got 6/,
    ],
    [
      'with a minimum above the maximum',
      { kind: 'several', minimum: 3, maximum: 2 },
      /^minimum: 1 to 2, for that is the maximum, got 3/,
    ],
    ['with a minimum of nothing', { kind: 'several', minimum: 0 }, /^minimum: 1 to 5/],
  ];
  for (const [what, change, message] of cases) {
    test(what, () => {
      const found = wrong(change);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', message);
    });
  }
});
