import type { Ballot } from '@earshot/client/contract';
import { countBallots } from '@earshot/client/tally';
import { type Kysely, sql } from 'kysely';
import type { Who, Words } from './store.js';
import type { Tables } from './tables.js';

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
    .select(['votes.choices', 'votes.lang'])
    .where('words.poll_id', '=', poll);

/** Words from such a row. */
export const toWords = (row: Omit<Words, 'options'> & { choices: string }): Words => {
  const { id, kind, text, state, lang, choices } = row;
  return { id, kind, text, state, lang, options: (JSON.parse(choices) as Ballot).options };
};

/** Counts in the database what is equal, so that only ballots that differ are read. */
export async function countIn(from: Kysely<Tables>, poll: string, optionIds: readonly string[]) {
  const rows = await votesOf(from, poll)
    .select(['choices', ({ fn }) => fn.countAll().as('times')])
    .groupBy('choices')
    .execute();
  return countBallots(
    optionIds,
    (function* () {
      for (const { choices, times } of rows) {
        const ballot = JSON.parse(choices) as Ballot;
        for (let time = 0; time < Number(times); time++) yield ballot;
      }
    })(),
  );
}
