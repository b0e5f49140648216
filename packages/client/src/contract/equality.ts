import * as v from 'valibot';
import { Strings, Text } from './text.js';

/** The answer that every question has, and that is never counted as one. */
export const ratherNotSay = 'rather-not-say';

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

/** Answers by the id of their question. They come without a key: once sent, nobody can find them again. */
export const EqualityAnswers = v.object({ answers: Strings });
export type EqualityAnswers = v.InferOutput<typeof EqualityAnswers>;

/** Proof that equality answers were received. */
export const EqualityReceipt = v.object({ contract: v.picklist([1]), received: v.boolean() });

/**
 * Who took part, as far as it can be shown: every number is rounded to tens, and `null` where it is too small to show or
 * would tell a number that is ("too few to show" is not zero). It changes once a day at most.
 */
export const Representation = v.object({
  contract: v.picklist([1]),
  /** The day it was counted, `2026-12-05`. */
  on: v.string(),
  /** How many took part, whether or not they told anything about themselves. */
  tookPart: v.optional(v.nullable(v.number()), null),
  questions: v.array(
    v.object({
      id: v.string(),
      /** How many answered this question, "rather not say" left out. */
      answered: v.optional(v.nullable(v.number()), null),
      answers: v.array(v.object({ id: v.string(), count: v.nullable(v.number()) })),
    }),
  ),
});
export type Representation = v.InferOutput<typeof Representation>;
