import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ballot, counting, often, once, ranked } from '../../test/any-election.js';
import type { Counting } from '../contract/counting.js';
import type { BallotRead } from '../contract/vote.js';
import { tally } from '../tally.js';

describe('One more ballot that ranks only the winner', () => {
  /** The winners before, and after one more ballot for one of them. */
  const withOneMore = (rule: Counting['rule'], cycle: Counting['cycle']) =>
    fc
      .tuple(counting, fc.array(ballot, { minLength: 1 }), fc.nat())
      .map(([any, ballots, pick]) => {
        const election = ranked(rule, { ...any, cycle });
        const before = tally(election, once(ballots)).winners;
        const winner = before[pick % before.length];
        const more: BallotRead = { options: [], ranking: winner ? [[winner]] : [] };
        return { before, winner, after: tally(election, once([...ballots, more])).winners };
      })
      .filter(({ winner }) => winner !== undefined);

  test('keeps the winner by the most votes, and parts it from those it tied with', () => {
    fc.assert(
      fc.property(withOneMore('most-votes', 'decider'), ({ winner, after }) => {
        assert.deepEqual(after, [winner]);
      }),
      often,
    );
  });

  test('keeps the winner head to head by the smallest defeat, and parts it from those it tied with', () => {
    fc.assert(
      fc.property(withOneMore('head-to-head', 'smallest-defeat'), ({ winner, after }) => {
        assert.deepEqual(after, [winner]);
      }),
      often,
    );
  });

  // With `decider` a cycle has no one winner to keep: what holds is that the decider may still pick whoever got the
  // ballot, among nobody new. Where one option beats every other, it is that one before and after.
  test('keeps whom the decider may pick head to head, and adds nobody to pick from', () => {
    fc.assert(
      fc.property(withOneMore('head-to-head', 'decider'), ({ before, winner, after }) => {
        assert.ok(winner !== undefined && after.includes(winner));
        for (const option of after) assert.ok(before.includes(option));
      }),
      often,
    );
  });
});
