import * as v from 'valibot';
import { Text } from './text.js';

/** The five levels of influence, from least to most. */
export const influences = [
  'telling',
  'asking',
  'working-out',
  'deciding-together',
  'you-decide',
] as const;
export type Influence = (typeof influences)[number];

/** Who may take part: anyone, holders of a single-use code, or accounts of the page around the widget. */
export const eligibilities = ['open', 'code', 'account'] as const;

/** Who answers for what is kept: shown in one tap, required before anything opens. */
export const Privacy = v.object({
  /** The organisation that is responsible. */
  controller: Text,
  /** Link to its full notice. */
  notice: v.string(),
  /** The lawful basis (UK GDPR article 6). */
  basis: Text,
  /** The condition for special category data (article 9), where such may come up. */
  condition: v.optional(Text),
  /** Who reads what people send. */
  readers: Text,
  /** The day on which it is deleted. */
  deletedOn: v.string(),
  /** An address or a number to ask. */
  contact: v.string(),
  /** How to complain. */
  complain: Text,
});

/** Who reads public words before they appear, and whom to turn to. */
export const Safety = v.object({
  moderator: Text,
  /** When words are read: "Weekdays, 9 to 5". */
  readingHours: Text,
  rules: Text,
  /** How to complain about words that appeared. */
  complaints: Text,
  safeguarding: Text,
});

/** A way to take part that is not this widget: phone, post, in person, sign language, easy read. */
export const OtherWay = v.object({ label: Text, href: v.optional(v.string()) });

/** One entry of "we asked, you said, we did". */
export const Happening = v.object({ on: v.string(), text: Text });

/**
 * What everyone should know before taking part. A back end may leave parts out; ours requires them before it opens.
 * Days (`2026-12-05`) and moments (`2026-12-05T17:00:00+00:00`) are ISO 8601; what is none is shown as it was written.
 */
export const About = v.object({
  /** Why we ask, in one line. */
  purpose: v.optional(Text),
  influence: v.optional(v.picklist(influences)),
  /** Who decides. */
  decider: v.optional(Text),
  decidesBy: v.optional(v.string()),
  /** What can still change, and what cannot. */
  changeable: v.optional(Text),
  fixed: v.optional(Text),
  /** What law or money may stop, or how far "you decide" goes. */
  limit: v.optional(Text),
  host: v.optional(v.object({ name: v.string(), team: v.optional(Text) })),
  promise: v.optional(v.object({ text: Text, by: v.string() })),
  privacy: v.optional(Privacy),
  safety: v.optional(Safety),
  eligibility: v.optional(v.picklist(eligibilities), 'open'),
  otherWays: v.optional(v.array(OtherWay), []),
  opens: v.optional(v.string()),
  closes: v.optional(v.string()),
  /** IANA time zone in which dates are said; default `Europe/London`. */
  timeZone: v.optional(v.string(), 'Europe/London'),
  /** An election, say: posts, results and promise clocks stop. */
  paused: v.optional(v.object({ until: v.string(), reason: Text })),
  happened: v.optional(v.array(Happening), []),
});
export type About = v.InferOutput<typeof About>;
