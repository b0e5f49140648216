import {
  Comment,
  flagReasons,
  ideaStatuses,
  livedExperiences,
  MergedIdea,
  StatusChange,
} from '@earshot/client/contract';
import * as v from 'valibot';

const wordStates = v.picklist(['waiting', 'shown', 'withheld', 'gone']);

/** An idea as the organiser reads it, whatever its state; it does not say whose it is. */
export const KeptIdea = v.object({
  ...MergedIdea.entries,
  /** New with every change of the words: decisions name the one that was read. */
  edition: v.string(),
  state: wordStates,
  reason: v.nullable(v.string()),
  topic: v.optional(v.string()),
  contentNote: v.optional(v.string()),
  livedExperience: v.nullable(v.picklist(livedExperiences)),
  sentAt: v.string(),
  shownAt: v.nullable(v.string()),
  support: v.number(),
  comments: v.number(),
  views: v.number(),
  history: v.array(v.object({ ...StatusChange.entries, status: v.picklist(ideaStatuses) })),
  mergedInto: v.nullable(v.string()),
  mergeAsked: v.nullable(v.string()),
});

/** A comment as the organiser reads it. */
export const KeptComment = v.object({
  ...Comment.entries,
  idea: v.string(),
  edition: v.string(),
  state: wordStates,
  reason: v.nullable(v.string()),
});

/** Ideas and comments that wait for a moderator, flagged ones first, then the oldest. */
export const WaitingIdeas = v.object({
  contract: v.literal(1),
  entries: v.array(
    v.object({
      kind: v.picklist(['idea', 'comment']),
      idea: KeptIdea,
      comment: v.nullable(KeptComment),
      flags: v.array(v.object({ reason: v.picklist(flagReasons), text: v.string() })),
    }),
  ),
});

/** What was decided about words. */
export const WordsDecided = v.object({
  contract: v.literal(1),
  decision: v.picklist(['show', 'withhold', 'keep']),
});

/** Every decision that was made on a board, without the words that it was about. */
export const BoardDecisions = v.object({
  contract: v.literal(1),
  decisions: v.array(
    v.object({
      id: v.string(),
      at: v.string(),
      decision: v.picklist([
        'show',
        'withhold',
        'keep',
        'status',
        'answer',
        'ask-merge',
        'merge',
        'pause',
        'resume',
        'close',
      ]),
      idea: v.nullable(v.string()),
      comment: v.nullable(v.string()),
      reason: v.string(),
    }),
  ),
});

/** The idea that an author is asked about. */
export const MergeAsked = v.object({ contract: v.literal(1), asked: v.nullable(v.string()) });

/** Everything on a board for the organiser, withheld words included, nothing about whose it is. */
export const BoardExport = v.object({
  contract: v.literal(1),
  id: v.string(),
  ideas: v.array(v.object({ idea: KeptIdea, comments: v.array(KeptComment) })),
});
