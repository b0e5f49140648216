import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'valibot';
import { kinds } from './contract/poll.js';
import { Counting } from './contract/counting.js';
import type { BallotRead } from './contract/vote.js';
import { decides, leaders, percentage, ruleOf, tally } from './tally.js';

const options = ['morning', 'afternoon', 'open'];
const poll = (kind: (typeof kinds)[number], counting: Partial<Counting> = {}) => ({
  kind,
  options: options.map((id) => ({ id })),
  counting: parse(Counting, counting),
});
const once = (...ballots: BallotRead[]) => ballots.map((ballot) => ({ ballot, count: 1 }));
const numbers = (counts: readonly { count: number }[]) => counts.map(({ count }) => count);

test('each option has the ballots that hold it, and what no option could hold is counted beside', () => {
  const { turnout, counts, winners, unsure, needToKnow, ownWords } = tally(poll('several'), [
    { ballot: { options: ['morning', 'open'] }, count: 3 },
    { ballot: { options: ['open', 'removed-since'], ownWords: '' }, count: 2 },
    { ballot: { options: [], unsure: true }, count: 4 },
    { ballot: { options: [], needToKnow: '' }, count: 1 },
  ]);
  assert.deepEqual(
    { turnout, unsure, needToKnow, ownWords },
    {
      turnout: 10,
      unsure: 4,
      needToKnow: 1,
      ownWords: 2,
    },
  );
  assert.deepEqual(numbers(counts), [3, 0, 5]);
  assert.deepEqual(winners, ['open']);
});

test('an option named twice on one ballot counts once', () => {
  const { counts } = tally(poll('several'), once({ options: ['open', 'open'] }));
  assert.deepEqual(numbers(counts), [0, 0, 1]);
});

test('dots are added up, and the most dots win', () => {
  const dots = (...given: [string, number][]) => ({
    options: [],
    dots: given.map(([option, count]) => ({ option, dots: count })),
  });
  const { turnout, counts, winners, rounds, pairs } = tally(
    poll('dots'),
    once(dots(['morning', 2], ['open', 3]), dots(['morning', 4], ['removed-since', 1])),
  );
  assert.equal(turnout, 2);
  assert.deepEqual(numbers(counts), [6, 0, 3]);
  assert.deepEqual(winners, ['morning']);
  assert.deepEqual([...rounds, ...pairs], []);
});

test('with ranks the first choices are counted; the rule says whether they decide', () => {
  // First choices: 4, 3, 2. Run-off: afternoon. Head to head: open beats both.
  const piles = [
    { ranking: [['morning'], ['open']], count: 4 },
    { ranking: [['afternoon'], ['open']], count: 3 },
    { ranking: [['open'], ['afternoon']], count: 2 },
  ].map(({ ranking, count }) => ({ ballot: { options: [], ranking }, count }));
  const winners = (rule?: Counting['rule']) => tally(poll('ranked', { rule }), piles).winners;
  assert.deepEqual(numbers(tally(poll('ranked'), piles).counts), [4, 3, 2]);
  assert.deepEqual(winners('most-votes'), ['morning']);
  assert.deepEqual(winners('instant-run-off'), ['afternoon']);
  assert.deepEqual(winners('head-to-head'), ['open']);
  assert.deepEqual(winners(), ['afternoon']);
});

test('each kind of poll has a usual rule', () => {
  assert.deepEqual(
    kinds.map((kind) => ruleOf(poll(kind))),
    ['most-votes', 'most-votes', 'instant-run-off', 'most-dots'],
  );
  assert.equal(ruleOf(poll('ranked', { rule: 'head-to-head' })), 'head-to-head');
});

test('a poll without options has ballots and no winner', () => {
  for (const kind of kinds) {
    const { turnout, counts, winners } = tally({ ...poll(kind), options: [] }, [
      { ballot: { options: [], ranking: [['gone']] }, count: 2 },
    ]);
    assert.deepEqual({ turnout, counts, winners }, { turnout: 2, counts: [], winners: [] });
  }
});

test('the most votes win; equal ones tie; no votes win nothing', () => {
  const counted = (...all: number[]) =>
    all.map((count, index) => ({ option: options[index]!, count }));
  assert.deepEqual(leaders(counted(5, 9, 1)), ['afternoon']);
  assert.deepEqual(leaders(counted(5, 5, 1)), ['morning', 'afternoon']);
  assert.deepEqual(leaders(counted(0, 0, 0)), []);
});

test('a share of nothing is nothing', () => {
  assert.equal(percentage(0, 0), 0);
  assert.equal(percentage(554, 1204), 46);
});

test('only two of the five levels decide something', () => {
  assert.deepEqual(
    [undefined, 'telling', 'asking', 'working-out', 'deciding-together', 'you-decide'].map(
      (level) => decides(level as Parameters<typeof decides>[0]),
    ),
    [false, false, false, false, true, true],
  );
});
