import * as v from 'valibot';
import { Language, OneLine } from './formats.js';
import { written } from './written.js';

/** How many characters each text beside a name may have (UTF-16 code units, as HTML's maxlength). */
export const maximumGroupWords = 1000;

/** A group as a person names it. It waits until a person has read it, unless it is one of the organiser's suggestions. */
export const NewGroup = v.object({
  name: OneLine,
  lang: v.optional(Language),
  /** The id of the suggestion that it is; the name is then the suggestion's own. */
  suggestion: v.optional(v.string()),
  /** Why they matter here; the organiser alone reads it. */
  why: v.optional(written(maximumGroupWords), ''),
  /** How they could be reached; the organiser alone reads it. */
  reach: v.optional(written(maximumGroupWords), ''),
});
export type NewGroup = v.InferOutput<typeof NewGroup>;

/** What a person is typing, to find groups that may be the same. It is neither stored nor logged. */
export const GroupQuery = v.object({ name: written(200), lang: v.optional(Language) });
export type GroupQuery = v.InferOutput<typeof GroupQuery>;

/** What would help somebody take part. */
export const needs = ['time', 'place', 'language', 'childcare', 'person', 'other'] as const;
export type Need = (typeof needs)[number];

/** "This includes me": the organiser alone reads all of it. A later one about the same group takes its place. */
export const NewInclusion = v.object({
  needs: v.optional(v.array(v.picklist(needs)), []),
  /** What would help, in the person's own words. */
  text: v.optional(written(maximumGroupWords), ''),
  /** What people in this group call themselves, where that is another name. */
  ownName: v.optional(OneLine),
  /** "Count me as one of …": from 10 to 19 on, drawn for each group, some count as having joined in. */
  countMe: v.optional(v.boolean(), false),
  lang: v.optional(Language),
});
export type NewInclusion = v.InferOutput<typeof NewInclusion>;
