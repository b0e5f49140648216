import * as v from 'valibot';
import { Language, OneLine, OwnText } from './formats.js';
import { BallotRead } from './vote.js';

const eachOnce = (ids: string[]) => new Set(ids).size === ids.length;

/** One person's answer to a poll, as it is cast: words have a limit, and each option is chosen once. */
export const Ballot = v.object({
  ...BallotRead.entries,
  options: v.pipe(
    v.array(v.string()),
    v.maxLength(100),
    v.check(eachOnce, 'Expected each option once'),
  ),
  ranking: v.optional(
    v.pipe(
      v.array(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(100))),
      v.maxLength(100),
      v.check((ranks) => eachOnce(ranks.flat()), 'Expected each option once'),
    ),
  ),
  dots: v.optional(
    v.pipe(
      v.array(
        v.object({
          option: v.string(),
          dots: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
        }),
      ),
      v.maxLength(100),
      v.check((given) => eachOnce(given.map(({ option }) => option)), 'Expected each option once'),
    ),
  ),
  ownWords: v.optional(OwnText),
  needToKnow: v.optional(OwnText),
  reason: v.optional(OwnText),
  lang: v.optional(Language),
});
export type Ballot = v.InferOutput<typeof Ballot>;

/** An option that a person suggests. */
export const NewOption = v.object({ label: OneLine, lang: v.optional(Language) });
export type NewOption = v.InferOutput<typeof NewOption>;
