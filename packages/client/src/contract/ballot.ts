import * as v from 'valibot';
import { Language, OwnText } from './formats.js';
import { BallotRead } from './vote.js';

/** One person's answer to a poll, as it is cast: words have a limit, and each option is chosen once. */
export const Ballot = v.object({
  ...BallotRead.entries,
  options: v.pipe(
    v.array(v.string()),
    v.maxLength(100),
    v.check((ids) => new Set(ids).size === ids.length, 'Expected each option once'),
  ),
  ownWords: v.optional(OwnText),
  needToKnow: v.optional(OwnText),
  reason: v.optional(OwnText),
  lang: v.optional(Language),
});
export type Ballot = v.InferOutput<typeof Ballot>;
