import * as v from 'valibot';
import { About } from './about.js';
import { Text } from './text.js';

/** How many options a ballot may hold: one, or several. */
export const kinds = ['one', 'several'] as const;

/** When results can be seen: at any time, after voting (or by asking), once closed, or never. */
export const resultsTimes = ['always', 'after-voting', 'closing', 'never'] as const;

/** Whether a reason is asked for beside the answer. */
export const reasonRules = ['off', 'optional', 'required'] as const;

/** What the server says of the moment; a device's clock is never asked. */
export const pollStates = ['upcoming', 'open', 'paused', 'closed'] as const;

/** What this back end can do; a widget leaves out what is not named. */
export const capabilities = ['vote', 'withdraw', 'results', 'csv', 'mine'] as const;

export const Option = v.object({ id: v.string(), label: Text, hint: v.optional(Text) });
export type Option = v.InferOutput<typeof Option>;

/** A change of wording after the first vote, shown to everyone. */
export const Revision = v.object({
  /** ISO 8601 with its offset. */
  at: v.string(),
  /** Dotted path of what changed: `options.morning.label`. */
  field: v.string(),
  before: Text,
  after: Text,
});

/** A poll, the same for everyone who reads it. */
export const Poll = v.object({
  contract: v.picklist([1]),
  id: v.string(),
  /** Rises whenever the poll changes. */
  version: v.optional(v.number(), 1),
  state: v.optional(v.picklist(pollStates), 'open'),
  languages: v.optional(v.array(v.string()), []),
  question: Text,
  kind: v.optional(v.picklist(kinds), 'one'),
  /** With `several`: at least so many options, default 1. */
  minimum: v.optional(v.number(), 1),
  /** With `several`: at most so many; default all. */
  maximum: v.optional(v.number()),
  options: v.array(Option),
  /** Show options in an order of chance, so that none leads; default true. */
  shuffle: v.optional(v.boolean(), true),
  ownWords: v.optional(v.boolean(), false),
  unsure: v.optional(v.boolean(), false),
  needToKnow: v.optional(v.boolean(), false),
  reason: v.optional(v.picklist(reasonRules), 'off'),
  results: v.optional(v.picklist(resultsTimes), 'never'),
  about: v.optional(About, {}),
  capabilities: v.optional(v.array(v.string()), ['vote']),
  /** Addresses that differ from the default, which is `src` with the name appended; `page` is the plain page. */
  links: v.optional(v.record(v.string(), v.string()), {}),
  revisions: v.optional(v.array(Revision), []),
});
export type Poll = v.InferOutput<typeof Poll>;
