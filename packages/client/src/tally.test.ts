import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Ballot } from './contract/ballot.js';
import { countBallots, decides, leaders, percentage } from './tally.js';

const options = ['morning', 'afternoon', 'open'];
const ballot: fc.Arbitrary<Ballot> = fc.record(
  {
    options: fc.subarray([...options, 'removed-since']),
    unsure: fc.boolean(),
    ownWords: fc.string(),
    needToKnow: fc.string(),
  },
  { requiredKeys: ['options'] },
);

test('the count does not depend on the order of the ballots', () => {
  fc.assert(
    fc.property(fc.array(ballot), fc.array(fc.nat()), (ballots, keys) => {
      const shuffled = ballots
        .map((one, index) => ({ one, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      assert.deepEqual(countBallots(options, shuffled), countBallots(options, ballots));
    }),
  );
});

test('no option has more votes than there are ballots, and every ballot is counted', () => {
  fc.assert(
    fc.property(fc.array(ballot), (ballots) => {
      const tally = countBallots(options, ballots);
      assert.equal(tally.turnout, ballots.length);
      for (const { count } of tally.counts) assert.ok(count <= tally.turnout);
      const inBallots = ballots.flatMap((one) => one.options.filter((id) => options.includes(id)));
      const counted = tally.counts.reduce((sum, { count }) => sum + count, 0);
      assert.equal(counted, inBallots.length);
    }),
  );
});

test('an option named twice on one ballot counts once', () => {
  const { counts } = countBallots(options, [{ options: ['open', 'open'] }]);
  assert.deepEqual(counts.at(-1), { option: 'open', count: 1 });
});

test('an empty wish to know more is an answer too', () => {
  assert.equal(countBallots(options, [{ options: [], needToKnow: '' }]).needToKnow, 1);
});

test('the most votes win; equal ones tie; no votes win nothing', () => {
  const counted = (...numbers: number[]) =>
    numbers.map((count, index) => ({ option: options[index]!, count }));
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
