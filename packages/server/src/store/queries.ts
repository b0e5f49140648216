import type { Ballot } from '@earshot/client/contract';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Who, Words } from './store.js';
import type { Tables } from './tables.js';
import { type KeptWords, optionsOf } from './words.js';

/** What is appended to a query so that nobody changes its row until the transaction ends. */
export interface Locks {
  /** Others may read the row, and lock it in the same way. */
  readonly shared: RawBuilder<unknown>;
  readonly exclusive: RawBuilder<unknown>;
}

/** @param lock what is appended, such as `for update`; default nothing */
export const pollRow = (from: Kysely<Tables>, poll: string, lock = sql``) =>
  from.selectFrom('polls').selectAll().where('id', '=', poll).modifyEnd(lock).executeTakeFirst();

export const votesOf = (from: Kysely<Tables>, poll: string) =>
  from.selectFrom('votes').where('votes.poll_id', '=', poll);

/** What a participant is stored under; `null` when nothing is held of them. */
export async function hashOf(from: Kysely<Tables>, poll: string, who: Who) {
  const found = await from
    .selectFrom('participants')
    .select('participant_hash')
    .where('poll_id', '=', poll)
    .where('receipt_hash', 'is not', null)
    .where(
      'participant' in who ? 'participant_hash' : 'receipt_hash',
      '=',
      'participant' in who ? who.participant : who.receipt,
    )
    .executeTakeFirst();
  return found?.participant_hash ?? null;
}

/** Words with the choices and language of the vote they belong to. */
export const wordsIn = (from: Kysely<Tables>, poll: string) =>
  from
    .selectFrom('words')
    .innerJoin('votes', (join) =>
      join
        .onRef('votes.poll_id', '=', 'words.poll_id')
        .onRef('votes.participant_hash', '=', 'words.participant_hash'),
    )
    .select(['words.id', 'words.kind', 'words.text', 'words.state', 'words.participant_hash'])
    .select(['words.replies', 'votes.choices', 'votes.lang'])
    .where('words.poll_id', '=', poll);

type WordsRow = Omit<Words, 'options'> & { choices: string };

/** Words from such a row. */
export const toWords = ({ id, kind, text, state, lang, choices }: WordsRow): Words => {
  const options = optionsOf(JSON.parse(choices) as Ballot);
  return { id, kind, text, state, lang, options };
};

/** The same with what the store alone needs. */
export const toKeptWords = (row: WordsRow & { replies: string }): KeptWords => ({
  ...toWords(row),
  replies: JSON.parse(row.replies) as string[],
});
