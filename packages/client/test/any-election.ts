import fc from 'fast-check';
import {
  Counting,
  cycles,
  eliminations,
  equalRanks,
  lastPlaces,
  rules,
} from '../src/contract/counting.js';
import { kinds } from '../src/contract/poll.js';
import type { BallotRead } from '../src/contract/vote.js';
import type { Countable, Pile } from '../src/tally.js';

export const options = ['A', 'B', 'C', 'D', 'E'];
export const known = (id: string) => options.includes(id);

/** Rankings with ties, gaps, and an option that was removed since. */
export const ranking = fc
  .tuple(fc.shuffledSubarray([...options, 'gone']), fc.array(fc.boolean(), { maxLength: 6 }))
  .map(([order, joins]) =>
    order.reduce<string[][]>((ranks, id, index) => {
      const last = ranks.at(-1);
      if (last && joins[index]) last.push(id);
      else ranks.push([id]);
      return ranks;
    }, []),
  );
export const strictRanking = fc.shuffledSubarray(options).map((order) => order.map((id) => [id]));

export const ballot: fc.Arbitrary<BallotRead> = fc.oneof(
  { weight: 4, arbitrary: ranking.map((ranks) => ({ options: [], ranking: ranks })) },
  fc.record({ options: fc.subarray([...options, 'gone']) }),
  fc.record({
    options: fc.constant<string[]>([]),
    dots: fc.array(
      fc.record({
        option: fc.constantFrom(...options, 'gone'),
        dots: fc.integer({ min: 1, max: 9 }),
      }),
    ),
    ownWords: fc.constant<string>(''),
  }),
  fc.constantFrom<BallotRead[]>({ options: [], unsure: true }, { options: [], needToKnow: '' }),
);

export const counting: fc.Arbitrary<Counting> = fc.record({
  rule: fc.option(fc.constantFrom(...rules), { nil: undefined }),
  elimination: fc.constantFrom(...eliminations),
  lastPlace: fc.constantFrom(...lastPlaces),
  equalRanks: fc.constantFrom(...equalRanks),
  cycle: fc.constantFrom(...cycles),
});
export const poll: fc.Arbitrary<Countable> = fc.record({
  kind: fc.constantFrom(...kinds),
  counting,
  options: fc.constant(options.map((id) => ({ id }))),
});
export const ranked = (rule: Counting['rule'], of: Counting): Countable => ({
  kind: 'ranked',
  counting: { ...of, rule },
  options: options.map((id) => ({ id })),
});

export const once = (ballots: readonly BallotRead[]): Pile[] =>
  ballots.map((one) => ({ ballot: one, count: 1 }));
/** Enough runs to meet ties, cycles and exhausted ballots many times over. */
export const often = { numRuns: 500 };
