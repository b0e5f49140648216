import * as v from 'valibot';
import { Ballot } from '@earshot/client/contract';
import { wordKinds } from './store/store.js';

/** Whether the server and its store answer. */
export const Health = v.object({ status: v.literal('ok') });

/** Words that wait for a person to read them. */
export const Waiting = v.object({
  contract: v.literal(1),
  entries: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(wordKinds),
      text: v.string(),
      lang: v.nullable(v.string()),
      /** The options of the same ballot, by id. */
      options: v.array(v.string()),
    }),
  ),
});

/** What the organiser decides about words. */
export const Decision = v.strictObject({ decision: v.picklist(['show', 'hide']) });

/** What was decided. */
export const Decided = v.object({ contract: v.literal(1), ...Decision.entries });

/** Every ballot with its words, nothing about whose it is or when it came. */
export const Votes = v.object({ contract: v.literal(1), id: v.string(), ballots: v.array(Ballot) });
