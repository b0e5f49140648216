import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ballot, PollContent } from '@earshot/client/contract';
import * as v from 'valibot';
import { checkBallot } from './check-ballot.js';
import { ProblemError } from './problem.js';

const file = new URL('../../../examples/content/mill-lane.json', import.meta.url);
const demo = JSON.parse(readFileSync(file, 'utf8')) as object;
const added = { id: 'added-x', label: 'Buses only', addedAt: '2026-12-01T12:00:00Z' };

/** What a poll of the demo, changed, says to a ballot. */
function say(change: object, ballot: object): string {
  const content = v.parse(PollContent, { ...demo, ...change });
  try {
    checkBallot(v.parse(Ballot, { options: [], ...ballot }), content, [...content.options, added]);
    return 'taken';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [first] = error.errors;
    return first ? `${first.path}: ${first.expected}, got ${first.got}` : error.problem;
  }
}

function each(poll: object, cases: readonly [what: string, ballot: object, answer: string][]) {
  for (const [what, ballot, answer] of cases) {
    test(what, () => assert.equal(say(poll, ballot), answer));
  }
}

const open = { ownWords: 'A bridge' };

describe('Where options are ranked', () => {
  each({ kind: 'ranked', minimum: 2, maximum: 3 }, [
    ['some in an order are enough', { ranking: [['open'], ['both']] }, 'taken'],
    ['an option that was let in can be ranked', { ranking: [['added-x'], ['both']] }, 'taken'],
    ['own words may stand beside', { ranking: [['open'], ['both']], ...open }, 'taken'],
    ['own words alone are an answer', open, 'taken'],
    ['so is "not sure yet"', { unsure: true }, 'taken'],
    ['so is "I need to know more"', { needToKnow: '' }, 'taken'],
    ['nothing is none', {}, 'ranking: 2 to 3 ranks, got 0'],
    ['an empty order is none', { ranking: [] }, 'ranking: 2 to 3 ranks, got 0'],
    ['too few are too few', { ranking: [['open']] }, 'ranking: 2 to 3 ranks, got 1'],
    ['own words take no rank', { ranking: [['open']], ...open }, 'ranking: 2 to 3 ranks, got 1'],
    [
      'too many are too many',
      { ranking: [['open'], ['both'], ['morning'], ['afternoon']] },
      'ranking: 2 to 3 ranks, got 4',
    ],
    [
      'two may not share a rank',
      { ranking: [['open'], ['both', 'morning']] },
      'ranking.1: 1 option on each rank, got 2',
    ],
    ['what is gone is gone', { ranking: [['open'], ['gone']] }, 'option-gone'],
    [
      '"not sure yet" stands alone',
      { ranking: [['open'], ['both']], unsure: true },
      'ranking: "unsure" or "needToKnow" alone, or neither, got more than one answer',
    ],
    [
      'options are not ticked',
      { options: ['open', 'both'] },
      'options: none, for this poll asks for "ranking", got some',
    ],
    [
      'no dots are given',
      { dots: [{ option: 'open', dots: 1 }] },
      'dots: none, for this poll asks for "ranking", got some',
    ],
  ]);
});

describe('Where ranks may be shared', () => {
  for (const equalRanks of ['exhaust', 'wait']) {
    const poll = { kind: 'ranked', counting: { equalRanks } };
    test(`and a ballot will ${equalRanks}, two stand on one`, () => {
      assert.equal(say(poll, { ranking: [['open', 'both'], ['morning']] }), 'taken');
    });
  }
});

describe('Where all may be ranked', () => {
  each({ kind: 'ranked' }, [
    [
      'all are, with what people added',
      { ranking: [['open'], ['both'], ['morning'], ['afternoon'], ['added-x']] },
      'taken',
    ],
    ['one is enough', { ranking: [['open']] }, 'taken'],
  ]);
});

describe('Where dots are spread', () => {
  const dots = (...given: [string, number][]) => ({
    dots: given.map(([option, dots]) => ({ option, dots })),
  });
  each({ kind: 'dots', budget: 10, perOption: 6, minimum: 5 }, [
    ['some of them are enough', dots(['open', 5]), 'taken'],
    ['all of them are fine', dots(['open', 6], ['added-x', 4]), 'taken'],
    ['own words may stand beside', { ...dots(['open', 5]), ...open }, 'taken'],
    ['own words alone are an answer', open, 'taken'],
    ['so is "not sure yet"', { unsure: true }, 'taken'],
    ['too few are too few', dots(['open', 2], ['both', 2]), 'dots: 5 to 10 dots, got 4'],
    ['too many are too many', dots(['open', 6], ['both', 5]), 'dots: 5 to 10 dots, got 11'],
    ['nothing is none', {}, 'dots: 5 to 10 dots, got 0'],
    [
      'too many on one are too many',
      dots(['both', 1], ['open', 7]),
      'dots.1.dots: 1 to 6 dots, got 7',
    ],
    ['what is gone is gone', dots(['gone', 5]), 'option-gone'],
    [
      'nothing is ranked',
      { ranking: [['open']] },
      'ranking: none, for this poll asks for "dots", got some',
    ],
  ]);
  test('without a limit per option all may go to one', () => {
    assert.equal(say({ kind: 'dots', budget: 10 }, dots(['open', 10])), 'taken');
  });
});

describe('Where options are ticked', () => {
  each({ kind: 'several', minimum: 2, maximum: 2 }, [
    ['an option that was let in can be ticked', { options: ['open', 'added-x'] }, 'taken'],
    ['own words count as one of them', { options: ['open'], ...open }, 'taken'],
    ['own words alone are an answer', open, 'taken'],
    ['too few are too few', { options: ['open'] }, 'options: 2 answers, got 1'],
    [
      'nothing is ranked',
      { options: ['open', 'both'], ranking: [['open']] },
      'ranking: none, for this poll asks for "options", got some',
    ],
    [
      'no dots are given',
      { dots: [{ option: 'open', dots: 1 }] },
      'dots: none, for this poll asks for "options", got some',
    ],
  ]);
});
