import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  ballot,
  counting,
  known,
  often,
  once,
  options,
  poll,
  ranked,
  ranking,
  strictRanking,
} from '../../test/any-election.js';
import { eliminations, equalRanks } from '../contract/counting.js';
import { tally } from '../tally.js';

const sum = (parts: readonly { count: number }[]) =>
  parts.reduce((total, { count }) => total + count, 0);

describe('In any election', () => {
  test('the order of the ballots does not matter, nor how equal ones are piled', () => {
    const cut = fc.record({ ballot, before: fc.integer({ min: 1, max: 4 }), after: fc.nat(3) });
    fc.assert(
      fc.property(poll, fc.array(cut), fc.infiniteStream(fc.nat()), (any, cuts, keys) => {
        const single = cuts.flatMap((pile) =>
          once(Array.from({ length: pile.before + pile.after }, () => pile.ballot)),
        );
        const shuffled = single
          .map((pile) => ({ pile, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ pile }) => pile);
        const piled = [
          ...cuts.map((pile) => ({ ballot: pile.ballot, count: pile.after })),
          ...cuts.map((pile) => ({ ballot: pile.ballot, count: pile.before })),
        ];
        const counted = tally(any, single);
        assert.deepEqual(tally(any, shuffled), counted);
        assert.deepEqual(tally(any, piled), counted);
      }),
      often,
    );
  });

  test('counts add up to the ballots', () => {
    fc.assert(
      fc.property(poll, fc.array(ballot), (any, ballots) => {
        const { turnout, counts, rounds, pairs, unsure, needToKnow } = tally(any, once(ballots));
        assert.equal(turnout, ballots.length);
        assert.equal(unsure, ballots.filter((one) => one.unsure).length);
        assert.equal(needToKnow, ballots.filter((one) => one.needToKnow !== undefined).length);
        const rankings = ballots.flatMap((one) => (one.ranking?.length ? [one.ranking] : []));
        const inOptions = () => ballots.flatMap((one) => one.options.filter(known)).length;
        const held = {
          one: inOptions,
          several: inOptions,
          dots: () =>
            ballots
              .flatMap((one) => one.dots ?? [])
              .filter(({ option }) => known(option))
              .reduce((total, { dots }) => total + dots, 0),
          ranked: () =>
            rankings.filter(
              (ranks) =>
                ranks.map((rank) => rank.filter(known)).find((rank) => rank.length > 0)?.length ===
                1,
            ).length,
        };
        assert.equal(sum(counts), held[any.kind]());
        for (const round of rounds)
          assert.equal(sum(round.counts) + round.exhausted, rankings.length);
        for (const { option, over, count } of pairs) {
          const reverse = pairs.find((pair) => pair.option === over && pair.over === option);
          assert.ok(count + (reverse?.count ?? Infinity) <= rankings.length);
        }
      }),
      often,
    );
  });

  test('every round of a run-off but the last puts somebody out, and who is left goes on', () => {
    fc.assert(
      fc.property(counting, fc.array(ballot), (any, ballots) => {
        const { rounds, winners } = tally(ranked('instant-run-off', any), once(ballots));
        let left = options;
        for (const [index, { counts, eliminated }] of rounds.entries()) {
          assert.deepEqual(
            counts.map(({ option }) => option),
            left,
          );
          assert.equal(eliminated.length === 0, index === rounds.length - 1);
          left = left.filter((option) => !eliminated.includes(option));
        }
        for (const winner of winners) assert.ok(left.includes(winner));
      }),
      often,
    );
  });

  test('dropping the hopeless together elects whom dropping one by one elects, unless ballots with equal ranks exhaust', () => {
    const ballots = fc.oneof(
      fc.record({ equalRanks: fc.constant('wait' as const), rankings: fc.array(ranking) }),
      fc.record({ equalRanks: fc.constantFrom(...equalRanks), rankings: fc.array(strictRanking) }),
    );
    fc.assert(
      fc.property(counting, ballots, (any, { rankings, ...rule }) => {
        const piles = once(rankings.map((ranks) => ({ options: [], ranking: ranks })));
        const winners = eliminations.map((elimination) => {
          // Who had fewer before depends on the rounds, and these differ.
          const all = { ...any, ...rule, elimination, lastPlace: 'together' as const };
          return tally(ranked('instant-run-off', all), piles).winners;
        });
        assert.deepEqual(winners[0], winners[1]);
      }),
      often,
    );
  });
});
