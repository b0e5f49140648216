import * as v from 'valibot';
import { MergedIdea } from './idea.js';

/** `waiting` until a person has read it, then `shown`, or `withheld` with the reason; `withdrawn` by its author. */
export const wordStates = ['waiting', 'shown', 'withheld', 'withdrawn'] as const;

/** An idea of one's own, with what nobody else is shown. */
export const OwnIdea = v.object({
  ...MergedIdea.entries,
  state: v.string(),
  /** Why it is withheld, in the moderator's words. */
  reason: v.optional(v.string()),
  topic: v.optional(v.string()),
  livedExperience: v.optional(v.nullable(v.string()), null),
  /** For how many seconds its words can still be changed, when this was answered. */
  editableFor: v.optional(v.number(), 0),
  /** The organiser asks whether it may be put together with this idea. */
  mergeInto: v.optional(v.object({ id: v.string(), title: v.string() })),
});
export type OwnIdea = v.InferOutput<typeof OwnIdea>;

/** A comment of one's own. */
export const OwnComment = v.object({
  id: v.string(),
  idea: v.string(),
  text: v.string(),
  state: v.string(),
  reason: v.optional(v.string()),
});
export type OwnComment = v.InferOutput<typeof OwnComment>;

/** Everything a board holds of one participant. */
export const BoardMine = v.object({
  contract: v.picklist([1]),
  ideas: v.optional(v.array(OwnIdea), []),
  comments: v.optional(v.array(OwnComment), []),
  /** Ids of the ideas that this participant supports. */
  supports: v.optional(v.array(v.string()), []),
});
export type BoardMine = v.InferOutput<typeof BoardMine>;

/** Proof that an idea was received or changed. */
export const IdeaReceipt = v.object({
  contract: v.picklist([1]),
  /** The code by which the person can find or delete what is held: 12 characters, Crockford base 32. */
  receipt: v.string(),
  idea: OwnIdea,
});
export type IdeaReceipt = v.InferOutput<typeof IdeaReceipt>;

/** Proof that a comment was received. */
export const CommentReceipt = v.object({
  contract: v.picklist([1]),
  receipt: v.string(),
  comment: OwnComment,
});
export type CommentReceipt = v.InferOutput<typeof CommentReceipt>;

/** Proof that support was given or taken back, with what the idea has now. */
export const SupportReceipt = v.object({
  contract: v.picklist([1]),
  receipt: v.string(),
  supported: v.boolean(),
  support: v.number(),
});
export type SupportReceipt = v.InferOutput<typeof SupportReceipt>;

/** Proof that a moderator was called. */
export const FlagReceipt = v.object({ contract: v.picklist([1]), flagged: v.boolean() });

/** Proof that views were counted. */
export const ViewsReceipt = v.object({ contract: v.picklist([1]), counted: v.number() });

/** The public download of a closed board: moderated ideas, without names, comments or lived experience. */
export const BoardDownload = v.object({
  contract: v.picklist([1]),
  id: v.string(),
  ideas: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      text: v.string(),
      lang: v.optional(v.string()),
      topic: v.optional(v.string()),
      status: v.optional(v.string()),
      support: v.number(),
    }),
  ),
});
export type BoardDownload = v.InferOutput<typeof BoardDownload>;
