import * as v from 'valibot';
import { Text } from './text.js';

/** How far a group is: `named` (not asked yet), `asked`, `joined` (some have joined in, which is never everyone). */
export const groupStates = ['named', 'asked', 'joined'] as const;
export type GroupState = (typeof groupStates)[number];

/** What a finished step was: a group was `asked`, or something `changed` because of it. */
export const stepKinds = ['asked', 'changed'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One finished step of the organiser: public by month, and never with a place or a day. */
export const Step = v.object({
  id: v.string(),
  /** One of `stepKinds`; one of a later version is shown by its text alone. */
  kind: v.string(),
  /** ISO 8601: `2026-10`. */
  month: v.string(),
  text: Text,
});
export type Step = v.InferOutput<typeof Step>;

/**
 * A group that this affects and that may find joining in hard. It says neither who named it nor when, nor how many see
 * it too or belong to it.
 */
export const Group = v.object({
  id: v.string(),
  /** As it was written, or as the community calls itself. */
  name: Text,
  /** The language the name is written in, where that is one string. */
  lang: v.optional(v.string()),
  /** One of `groupStates`; one of a later version is not said. */
  state: v.optional(v.string(), 'named'),
  steps: v.optional(v.array(Step), []),
});
export type Group = v.InferOutput<typeof Group>;

/** All groups that can be read, in an order that says nothing: a widget shuffles them. */
export const GroupList = v.object({ contract: v.picklist([1]), groups: v.array(Group) });
export type GroupList = v.InferOutput<typeof GroupList>;

/** Groups whose names may mean the same as what a person writes, the closest first; 3 at most. */
export const SimilarGroups = v.object({ contract: v.picklist([1]), groups: v.array(Group) });
export type SimilarGroups = v.InferOutput<typeof SimilarGroups>;

/** A group that the organiser offers to name: with its `id`, which the named group keeps. */
export const Suggestion = v.object({ id: v.string(), name: Text });
export type Suggestion = v.InferOutput<typeof Suggestion>;
