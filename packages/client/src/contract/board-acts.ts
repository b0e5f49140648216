import * as v from 'valibot';
import { Language } from './formats.js';
import { said, written } from './written.js';

/** How many characters each part may have (UTF-16 code units, as HTML's maxlength). */
export const maximumTitle = 400;
export const maximumIdeaText = 4000;
export const maximumComment = 2000;
export const maximumName = 100;
export const maximumNote = 100;
export const maximumFlag = 500;
export const maximumSearch = 200;

/** Who sees that the author has lived through this: everyone, or the organiser alone. */
export const livedExperiences = ['shown', 'organiser'] as const;

const words = {
  title: said(maximumTitle),
  text: v.optional(written(maximumIdeaText), ''),
  topic: v.optional(v.string()),
  contentNote: v.optional(said(maximumNote)),
  name: v.optional(said(maximumName)),
  lang: v.optional(Language),
};

/** An idea as a person writes it. It waits until a person has read it. */
export const NewIdea = v.object({
  ...words,
  livedExperience: v.optional(v.picklist(livedExperiences)),
});
export type NewIdea = v.InferOutput<typeof NewIdea>;

/**
 * What an author changes of an idea: all of its words, within ten minutes; or only who sees that it was lived through,
 * at any time, `null` for nobody.
 */
export const IdeaChange = v.object({
  words: v.optional(v.object(words)),
  livedExperience: v.optional(v.nullable(v.picklist(livedExperiences))),
});
export type IdeaChange = v.InferOutput<typeof IdeaChange>;

/** A comment as a person writes it. It waits until a person has read it. */
export const NewComment = v.object({
  text: said(maximumComment),
  name: v.optional(said(maximumName)),
  lang: v.optional(Language),
});
export type NewComment = v.InferOutput<typeof NewComment>;

/** Why something is flagged. The first two hide it until a moderator has looked; nothing else hides anything. */
export const flagReasons = ['private-details', 'threat', 'unkind', 'untrue', 'other'] as const;

/** "A moderator should look at this". */
export const NewFlag = v.object({
  reason: v.picklist(flagReasons),
  /** What is the matter, in the person's own words. */
  text: v.optional(written(maximumFlag), ''),
});
export type NewFlag = v.InferOutput<typeof NewFlag>;

/** What a person is typing, to find ideas that say something close. It is neither stored nor logged. */
export const SimilarQuery = v.object({
  title: written(maximumTitle),
  text: v.optional(written(maximumIdeaText), ''),
  lang: v.optional(Language),
});
export type SimilarQuery = v.InferOutput<typeof SimilarQuery>;

/** What a person looks for. It is neither stored nor logged. */
export const SearchQuery = v.object({
  words: said(maximumSearch),
  lang: v.optional(Language),
  topic: v.optional(v.string()),
  status: v.optional(v.string()),
  livedExperience: v.optional(v.boolean()),
  cursor: v.optional(v.string()),
});
export type SearchQuery = v.InferOutput<typeof SearchQuery>;

/** Ideas that were on screen, counted together and without a key. */
export const Views = v.object({ ideas: v.pipe(v.array(v.string()), v.maxLength(100)) });
export type Views = v.InferOutput<typeof Views>;

/** What an author answers when asked whether two ideas may be put together. */
export const MergeAnswer = v.object({ merge: v.boolean() });
export type MergeAnswer = v.InferOutput<typeof MergeAnswer>;
