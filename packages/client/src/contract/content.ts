import * as v from 'valibot';
import { About, eligibilities, Happening, influences, OtherWay, Privacy, Safety } from './about.js';
import { Counting } from './counting.js';
import { kinds, Option, reasonRules, resultsTimes } from './poll.js';
import { Count, IsoDate, IsoInstant, Language } from './formats.js';
import { EqualityQuestion } from './equality.js';
import { Text } from './text.js';

/** Ids go into addresses: lower-case letters, digits and hyphens. */
export const ResourceId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));

/** What an organiser must say before a poll opens. */
export const AboutContent = v.strictObject({
  ...About.entries,
  purpose: Text,
  influence: v.picklist(influences),
  decider: Text,
  decidesBy: IsoDate,
  host: v.strictObject({ name: v.string(), team: v.optional(Text) }),
  promise: v.optional(v.strictObject({ text: Text, by: IsoDate })),
  privacy: v.strictObject({ ...Privacy.entries, deletedOn: IsoDate }),
  safety: v.optional(v.strictObject(Safety.entries)),
  eligibility: v.optional(v.picklist(eligibilities), 'open'),
  otherWays: v.optional(v.array(v.strictObject(OtherWay.entries)), []),
  opens: IsoInstant,
  closes: IsoInstant,
  paused: v.optional(v.strictObject({ until: IsoDate, reason: Text })),
  happened: v.optional(v.array(v.strictObject({ ...Happening.entries, on: IsoDate })), []),
});

/** A poll as an organiser writes it: a file, or the body that creates it. Unknown fields are refused, for they are typing errors. */
export const PollContent = v.strictObject({
  $schema: v.optional(v.string()),
  type: v.literal('poll'),
  id: ResourceId,
  languages: v.pipe(v.array(Language), v.minLength(1)),
  question: Text,
  kind: v.optional(v.picklist(kinds), 'one'),
  minimum: v.optional(Count, 1),
  maximum: v.optional(Count),
  budget: v.optional(Count),
  perOption: v.optional(Count),
  counting: v.optional(v.strictObject(Counting.entries), {}),
  options: v.array(v.strictObject({ ...v.omit(Option, ['addedAt']).entries, id: ResourceId })),
  addOptions: v.optional(v.boolean(), false),
  shuffle: v.optional(v.boolean(), true),
  ownWords: v.optional(v.boolean(), true),
  unsure: v.optional(v.boolean(), true),
  needToKnow: v.optional(v.boolean(), true),
  reason: v.optional(v.picklist(reasonRules), 'off'),
  /** Default: `closing` for a poll that decides, else `after-voting`. */
  results: v.optional(v.picklist(resultsTimes)),
  findable: v.optional(v.boolean(), false),
  enteredUntil: v.optional(IsoInstant),
  about: AboutContent,
});
export type PollContent = v.InferOutput<typeof PollContent>;

/** An idea board as an organiser writes it: a file, or the body that creates it. */
export const BoardContent = v.strictObject({
  $schema: v.optional(v.string()),
  type: v.literal('idea-board'),
  id: ResourceId,
  languages: v.pipe(v.array(Language), v.minLength(1)),
  question: Text,
  topics: v.optional(v.array(v.strictObject({ id: ResourceId, label: Text })), []),
  livedExperience: v.optional(v.boolean(), true),
  names: v.optional(v.boolean(), true),
  comments: v.optional(v.boolean(), true),
  /** People under 18 are expected: then there are no names and no comments, and this notice is written for them. */
  youngPeople: v.optional(Text),
  /** With the people who read words first: a board takes words, so it does not open without. */
  about: v.strictObject({ ...AboutContent.entries, safety: v.strictObject(Safety.entries) }),
});
export type BoardContent = v.InferOutput<typeof BoardContent>;

/** A who's-missing prompt as an organiser writes it: a file, or the body that creates it. */
export const PromptContent = v.strictObject({
  $schema: v.optional(v.string()),
  type: v.literal('whos-missing'),
  id: ResourceId,
  languages: v.pipe(v.array(Language), v.minLength(1)),
  question: Text,
  suggestions: v.optional(v.array(v.strictObject({ id: ResourceId, name: Text })), []),
  /** What an invitation begins with: "The council is asking about Mill Lane." */
  invitation: Text,
  youngPeople: v.optional(Text),
  /** Who took part, asked after taking part. Off unless it is here. */
  equality: v.optional(
    v.strictObject({
      questions: v.array(
        v.strictObject({
          ...EqualityQuestion.entries,
          answers: v.optional(v.array(v.strictObject({ id: ResourceId, label: Text })), []),
          baseline: v.optional(
            v.array(
              v.strictObject({
                answer: v.string(),
                percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
              }),
            ),
            [],
          ),
        }),
      ),
      /** Polls and boards of this server whose participants took part, by id; default those of the prompt. */
      tookPartIn: v.optional(
        v.strictObject({
          polls: v.optional(v.array(ResourceId), []),
          boards: v.optional(v.array(ResourceId), []),
        }),
      ),
    }),
  ),
  /** With the people who read names first: a prompt takes words, so it does not open without. */
  about: v.strictObject({ ...AboutContent.entries, safety: v.strictObject(Safety.entries) }),
});
export type PromptContent = v.InferOutput<typeof PromptContent>;
