import { groupStates, Language, OneLine, stepKinds, Text } from '@earshot/client/contract';
import * as v from 'valibot';
import { Id, Reason } from '../schemas.js';

/** How many characters the text of a step may have in each language (UTF-16 code units). */
export const maximumStep = 500;

/** A text of which every language is as a schema has it. */
const textOf = (schema: v.GenericSchema<string>, expected: string) =>
  v.pipe(
    Text,
    v.check((text) => textsIn(text).every((one) => v.is(schema, one)), expected),
  );

const textsIn = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));

/** What a community is called: in one language, which is then its name in all of them, or in every language. */
const GroupName = textOf(OneLine, 'Expected a name on one line, 100 characters or fewer');

/** What a moderator decides about a name as it was read. */
export const NameDecision = v.strictObject({
  group: Id,
  /** The edition that was read: of a name that was changed since, nothing is decided. */
  edition: Id,
  decision: v.picklist(['show', 'withhold']),
  /** With `withhold` whoever named it reads it. */
  reason: Reason,
});
export type NameDecision = v.InferOutput<typeof NameDecision>;

/** A group that the organiser adds, and why. */
export const AddedGroup = v.strictObject({ name: GroupName, reason: Reason });
export type AddedGroup = v.InferOutput<typeof AddedGroup>;

/** What the organiser changes of a group, and why; what is absent stays. */
export const GroupChanges = v.strictObject({
  name: v.optional(GroupName),
  /** The language of a name that is one string; `null` where it has none of its own. */
  lang: v.optional(v.nullable(Language)),
  state: v.optional(v.picklist(groupStates)),
  reason: Reason,
});
export type GroupChanges = v.InferOutput<typeof GroupChanges>;

/** A calendar month, ISO 8601: `2026-10`. */
export const Month = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Expected a month, "2026-10"'),
);

/** A finished step, in every language of the prompt: no places, no names, nothing that is still to come. */
export const NewStep = v.strictObject({
  kind: v.picklist(stepKinds),
  month: Month,
  text: textOf(v.pipe(v.string(), v.maxLength(maximumStep)), `Expected ${maximumStep} or fewer`),
});
export type NewStep = v.InferOutput<typeof NewStep>;
