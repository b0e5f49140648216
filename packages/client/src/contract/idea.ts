import * as v from 'valibot';
import { Text } from './text.js';

/** What becomes of an idea, in the order in which it usually does. */
export const ideaStatuses = ['new', 'looking', 'planned', 'doing', 'done', 'not-doing'] as const;
export type IdeaStatus = (typeof ideaStatuses)[number];

/** A status with its reason and date. */
export const StatusChange = v.object({
  /** One of `ideaStatuses`; one of a later version is shown by its reason alone. */
  status: v.string(),
  reason: v.optional(Text),
  /** ISO 8601 with its offset. */
  at: v.string(),
  /** The day by which the host promised the next word, `2026-12-05`. */
  nextWordBy: v.optional(v.string()),
});
export type StatusChange = v.InferOutput<typeof StatusChange>;

/** What the host says officially, the latest of it. */
export const Answer = v.object({
  text: Text,
  /** Who says it: the host's name. */
  name: v.optional(v.string()),
  at: v.string(),
});
export type Answer = v.InferOutput<typeof Answer>;

/** The words of an idea, exactly as they were written. */
const words = {
  /** Empty once the idea was withdrawn. */
  title: v.string(),
  text: v.optional(v.string(), ''),
  /** The language it is written in. */
  lang: v.optional(v.string()),
  /** The author's name, where one was given. */
  name: v.optional(v.string()),
};

/** What a reader may want to know before reading: "about a death". The text is folded under it. */
const contentNote = v.optional(v.string());

/** An idea whose author agreed that it says the same as the one it was put together with. */
export const MergedIdea = v.object({ id: v.string(), ...words, contentNote });
export type MergedIdea = v.InferOutput<typeof MergedIdea>;

/** One idea as everyone reads it. */
export const Idea = v.object({
  id: v.string(),
  ...words,
  /** The id of its topic. */
  topic: v.optional(v.string()),
  contentNote,
  /** The author has lived through this, and shows it. */
  livedExperience: v.optional(v.boolean(), false),
  /** When it was let in, ISO 8601. */
  at: v.string(),
  /** Its author has taken it back: the thread stays, the words are gone. */
  withdrawn: v.optional(v.boolean(), false),
  /** How many participants support it. */
  support: v.optional(v.number(), 0),
  /** How many comments can be read. */
  comments: v.optional(v.number(), 0),
  /** The latest status. */
  status: v.optional(StatusChange),
  /** The day promised for the next word has passed without one. */
  late: v.optional(v.boolean(), false),
  answer: v.optional(Answer),
  /** Ideas that were put together with this one. */
  merged: v.optional(v.array(MergedIdea), []),
  /** With a search: the words of this idea that were found, as they stand in it. */
  hits: v.optional(v.array(v.string()), []),
});
export type Idea = v.InferOutput<typeof Idea>;

/** A page of ideas. */
export const IdeaPage = v.object({
  contract: v.picklist([1]),
  ideas: v.array(Idea),
  /** Where the next page begins: an opaque word for `cursor`; `null` at the end. */
  next: v.nullable(v.string()),
  /** How many ideas there are with this filter; absent where the back end does not count. */
  total: v.optional(v.number()),
});
export type IdeaPage = v.InferOutput<typeof IdeaPage>;
