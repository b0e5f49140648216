import * as v from 'valibot';
import { avenues, Ballot, Text } from '@earshot/client/contract';
import { wordKinds } from './store/store.js';

/** Whether the server and its store answer. */
export const Health = v.object({ status: v.literal('ok') });

/** Words and suggested options that wait for a person to read them. */
export const Waiting = v.object({
  contract: v.literal(1),
  entries: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist([...wordKinds, 'option']),
      text: v.string(),
      lang: v.nullable(v.string()),
      /** The options of the same ballot, by id. */
      options: v.array(v.string()),
    }),
  ),
});

const decision = v.picklist(['show', 'hide']);

/** What the organiser decides about words, or about an option and how it is worded. */
export const Decision = v.strictObject({
  decision,
  /** An option that is let in, in every language of the poll; default: as it was written. */
  label: v.optional(Text),
});

/** What was decided. */
export const Decided = v.object({
  contract: v.literal(1),
  decision,
  /** The id that an option got which was let in: it is worded at `/organise/polls/:id/options/:option`. */
  option: v.optional(v.string()),
});

/** An option that a person suggested, in every language of the poll. */
export const OptionWords = v.strictObject({
  label: Text,
  /** The words so far held what nobody may read, a name say: that they changed is told, not what they were. */
  redact: v.optional(v.boolean(), false),
});

/** What the host answers to "I need to know more", in every language of the poll. */
export const NewReply = v.strictObject({
  /** Ids of the questions that it answers; none where it was asked in another way. */
  entries: v.pipe(v.array(v.string()), v.maxLength(1000)),
  question: Text,
  reply: Text,
});

/** A published reply in other words. */
export const ReplyWords = v.strictObject({ question: Text, reply: Text });

/** Every ballot with its words and how it came in, nothing about whose it is or when it came. */
export const Votes = v.object({
  contract: v.literal(1),
  id: v.string(),
  ballots: v.array(v.object({ ...Ballot.entries, avenue: v.picklist(avenues) })),
});

/** A ballot that did not come online, as the organiser enters it. */
export const EnteredBallot = v.strictObject({
  avenue: v.picklist(['paper', 'phone', 'in-person']),
  ballot: Ballot,
  /** The single-use code of the letter, where the poll asks for one. */
  code: v.optional(v.string()),
});

/** How many single-use codes to make. */
export const NewCodes = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  /** Where the widget stands: a printed code opens this page. No longer than a square can hold, however it is encoded. */
  page: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/), v.maxLength(250))),
});

/** New single-use codes: they are told once, for only their hashes are kept. */
export const Codes = v.object({ contract: v.literal(1), codes: v.array(v.string()) });

/** How many single-use codes were given out, and how many of them were used. */
export const CodeCount = v.object({ contract: v.literal(1), issued: v.number(), used: v.number() });
