import * as v from 'valibot';
import { Text } from './text.js';

/** A group that one has named, with what nobody else is shown. */
export const OwnGroup = v.object({
  id: v.string(),
  name: Text,
  lang: v.optional(v.string()),
  /** One of `wordStates`. */
  state: v.string(),
  /** Why it is withheld, in the moderator's words. */
  reason: v.optional(v.string()),
  why: v.optional(v.string(), ''),
  reach: v.optional(v.string(), ''),
});
export type OwnGroup = v.InferOutput<typeof OwnGroup>;

/** What somebody said with "This includes me", as it is read back. */
export const OwnInclusion = v.object({
  /** The id of the group. */
  group: v.string(),
  /** Each one of `needs`. */
  needs: v.optional(v.array(v.string()), []),
  text: v.optional(v.string(), ''),
  ownName: v.optional(v.string()),
  countMe: v.optional(v.boolean(), false),
  lang: v.optional(v.string()),
});
export type OwnInclusion = v.InferOutput<typeof OwnInclusion>;

/** Everything a prompt holds of one participant. */
export const PromptMine = v.object({
  contract: v.picklist([1]),
  groups: v.optional(v.array(OwnGroup), []),
  /** Ids of the groups that this participant sees too. */
  echoes: v.optional(v.array(v.string()), []),
  /**
   * What was said with "This includes me": with a receipt alone, not with the key of a device, which the next person may
   * hold. With a key it is absent.
   */
  inclusions: v.optional(v.array(OwnInclusion)),
});
export type PromptMine = v.InferOutput<typeof PromptMine>;

/** Proof that a group was received or taken back. */
export const GroupReceipt = v.object({
  contract: v.picklist([1]),
  /** The code by which the person can find or delete what is held: 12 characters, Crockford base 32. */
  receipt: v.string(),
  group: OwnGroup,
});
export type GroupReceipt = v.InferOutput<typeof GroupReceipt>;

/** Proof that it was noted whether somebody sees a group too. */
export const EchoReceipt = v.object({
  contract: v.picklist([1]),
  receipt: v.string(),
  echoed: v.boolean(),
});
export type EchoReceipt = v.InferOutput<typeof EchoReceipt>;

/** Proof that "This includes me" was received or taken back. */
export const InclusionReceipt = v.object({
  contract: v.picklist([1]),
  receipt: v.string(),
  included: v.boolean(),
});
export type InclusionReceipt = v.InferOutput<typeof InclusionReceipt>;

/** Proof that an arrival was received; it says nothing of how many there are. */
export const ArrivalReceipt = v.object({ contract: v.picklist([1]), received: v.boolean() });
