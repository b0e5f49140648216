import * as v from 'valibot';
import { Text } from './text.js';

/**
 * Questions about who took part, with the ids of their answers, after the harmonised standards of the UK's Government
 * Statistical Service. The answers to `area` are the organiser's own.
 */
export const equalityQuestions = {
  age: ['under-16', '16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-over'],
  area: [],
  caring: ['no', 'up-to-19-hours', '20-to-49-hours', '50-hours-or-more'],
  /** A condition or illness of 12 months or more, and how far it limits what one can do. */
  disability: ['no', 'not-at-all', 'a-little', 'a-lot'],
  ethnicity: ['asian', 'black', 'mixed', 'white', 'gypsy-roma-traveller', 'arab', 'other'],
  language: ['english', 'welsh', 'sign-language', 'other'],
  orientation: ['straight', 'gay-or-lesbian', 'bisexual', 'other'],
  religion: ['none', 'buddhist', 'christian', 'hindu', 'jewish', 'muslim', 'sikh', 'other'],
  sex: ['female', 'male'],
} as const;
export type EqualityQuestionId = keyof typeof equalityQuestions;

/** A question of `equalityQuestions` that the organiser asks after a person has taken part. */
export const EqualityQuestion = v.object({
  /** One of `equalityQuestions`; one of a later version is left out. */
  id: v.string(),
  /** Why it is asked. */
  why: Text,
  /** The organiser's own answers, for `area`: labels by id. */
  answers: v.optional(v.array(v.object({ id: v.string(), label: Text })), []),
  /** Percent of everyone this affects, by answer: what the answers are compared with. */
  baseline: v.optional(v.array(v.object({ answer: v.string(), percent: v.number() })), []),
  /** Where the baseline comes from: "Census 2021". */
  source: v.optional(Text),
});
export type EqualityQuestion = v.InferOutput<typeof EqualityQuestion>;
