import * as v from 'valibot';
import { Idea, StatusChange } from './idea.js';
import { Text } from './text.js';

/** One idea with everything that became of it, oldest first; the id may be that of an idea that was put together with it. */
export const IdeaDetail = v.object({
  contract: v.picklist([1]),
  idea: Idea,
  history: v.optional(v.array(StatusChange), []),
});
export type IdeaDetail = v.InferOutput<typeof IdeaDetail>;

/** Ideas that say something close, the closest first; five at most. */
export const SimilarIdeas = v.object({ contract: v.picklist([1]), ideas: v.array(Idea) });
export type SimilarIdeas = v.InferOutput<typeof SimilarIdeas>;

/** A comment on an idea. */
export const Comment = v.object({
  id: v.string(),
  /** What a person wrote; the host's own words may be given in each language. */
  text: Text,
  lang: v.optional(v.string()),
  name: v.optional(v.string()),
  at: v.string(),
  /** The host's answer. */
  official: v.optional(v.boolean(), false),
});
export type Comment = v.InferOutput<typeof Comment>;

/** A page of comments, oldest first. */
export const CommentPage = v.object({
  contract: v.picklist([1]),
  comments: v.array(Comment),
  next: v.nullable(v.string()),
});
export type CommentPage = v.InferOutput<typeof CommentPage>;
