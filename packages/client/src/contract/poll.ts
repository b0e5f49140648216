import * as v from 'valibot';
import { About } from './about.js';
import { pollStates, Revision } from './revision.js';
import { Strings, Text } from './text.js';

/** What a ballot holds: one option, several, options in the order of preference, or dots spread over them. */
export const kinds = ['one', 'several', 'ranked', 'dots'] as const;

/** When results can be seen: at any time, after voting (or by asking), once closed, or never. */
export const resultsTimes = ['always', 'after-voting', 'closing', 'never'] as const;

/** Whether a reason is asked for beside the answer. */
export const reasonRules = ['off', 'optional', 'required'] as const;

/** What this back end can do; a widget leaves out what is not named. */
export const capabilities = [
  'vote',
  'withdraw',
  'results',
  'csv',
  'mine',
  /** People may add options: `POST {src}/options`. */
  'options',
  /** The anonymous ballots are published once results are final: `{src}/ballots.json` and `.csv`. */
  'ballots',
  /** Changes are told as they happen: `{src}/events`. */
  'events',
] as const;

export const Option = v.object({
  id: v.string(),
  label: Text,
  hint: v.optional(Text),
  /** When an option that a person suggested was let in, ISO 8601; absent for the organiser's own. */
  addedAt: v.optional(v.string()),
});
export type Option = v.InferOutput<typeof Option>;

/** What the host replied to "I need to know more". */
export const Reply = v.object({
  id: v.string(),
  /** What was asked, as the host words it: several people may have asked the same. */
  question: Text,
  reply: Text,
  /** ISO 8601 with its offset. */
  at: v.string(),
});
export type Reply = v.InferOutput<typeof Reply>;

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
  /** At least so many options (`several`), ranks (`ranked`) or dots given (`dots`); default 1. */
  minimum: v.optional(v.number(), 1),
  /** At most so many options or ranks; default all. */
  maximum: v.optional(v.number()),
  /** With `dots`: how many dots each person has to spread. */
  budget: v.optional(v.number(), 0),
  /** With `dots`: at most so many on one option; default the whole budget. */
  perOption: v.optional(v.number()),
  /** As `Counting` has it; read when it is to be explained, so that a rule of a later version hinders nobody. */
  counting: v.optional(Strings, {}),
  options: v.array(Option),
  /** People may add options; a person reads them before they appear. */
  addOptions: v.optional(v.boolean(), false),
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
  links: v.optional(Strings, {}),
  revisions: v.optional(v.array(Revision), []),
  replies: v.optional(v.array(Reply), []),
  /** Each published ballot carries a mark by which its voter finds it, and with which others can be shown how one voted. */
  findable: v.optional(v.boolean(), false),
  /** Until when what came on paper or by phone is entered, ISO 8601: the results are final after that. Default: until it closes. */
  enteredUntil: v.optional(v.string()),
});
export type Poll = v.InferOutput<typeof Poll>;
