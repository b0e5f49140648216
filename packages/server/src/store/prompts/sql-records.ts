import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { randomId } from '../../crypto.js';
import { sqlPeople } from '../acts/sql-people.js';
import type { Tables } from '../tables.js';
import {
  fromGroupRow,
  fromPromptRow,
  fromResponseRow,
  toGroupRow,
  toPromptRow,
} from './prompt-rows.js';
import type { ActKind, PromptRecords, ResponseKind, StockRecord } from './records.js';

/**
 * The records of one prompt within a transaction.
 * @param found its row, held as the work needs it
 * @param lock what is appended so that nobody else changes a row that was read: `for update`, or nothing
 */
export function sqlRecords(
  trx: Transaction<Tables>,
  prompt: string,
  found: Selectable<Tables['prompts']> | undefined,
  lock: RawBuilder<unknown>,
): PromptRecords {
  const of = { prompt_id: prompt };
  const participants = 'prompt_participants';
  const outcomes = 'prompt_outcomes';
  const responses = trx.selectFrom('group_responses').selectAll().where('prompt_id', '=', prompt);
  let stored = found ? fromPromptRow(found) : null;

  return {
    ...sqlPeople<ActKind>(trx, { participants, outcomes, of }, lock),
    prompt: async () => stored,
    async savePrompt(changed) {
      stored = changed;
      const values = toPromptRow(changed);
      await trx
        .insertInto('prompts')
        .values(values)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute();
    },
    async addDecision({ group: group_id, ...decision }) {
      const { last } = await trx
        .selectFrom('prompt_decisions')
        .select(({ fn }) => fn.max<number | null>('place').as('last'))
        .where('prompt_id', '=', prompt)
        .executeTakeFirstOrThrow();
      const row = { ...of, id: randomId().toLowerCase(), place: (last ?? 0) + 1 };
      await trx
        .insertInto('prompt_decisions')
        .values({ ...row, ...decision, group_id })
        .execute();
    },
    decisions: () =>
      trx
        .selectFrom('prompt_decisions')
        .select(['id', 'at', 'decision', 'group_id as group', 'reason'])
        .where('prompt_id', '=', prompt)
        .orderBy('place')
        .execute(),

    async groups() {
      const groups = trx.selectFrom('groups').selectAll().where('prompt_id', '=', prompt);
      return (await groups.orderBy('id').execute()).map(fromGroupRow);
    },
    async saveGroup(group) {
      const values = toGroupRow(prompt, group);
      await trx
        .insertInto('groups')
        .values(values)
        .onConflict((conflict) => conflict.columns(['prompt_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async deleteGroup(id) {
      await trx
        .deleteFrom('group_responses')
        .where((where) => where.and({ ...of, group_id: id }))
        .execute();
      await trx
        .deleteFrom('groups')
        .where((where) => where.and({ ...of, id }))
        .execute();
    },

    async response<Kind extends ResponseKind>(kind: Kind, group: string, participant: string) {
      const row = await responses
        .where((where) => where.and({ group_id: group, participant_hash: participant, kind }))
        .executeTakeFirst();
      return row ? fromResponseRow<Kind>(row) : null;
    },
    async responses() {
      return (await responses.where('content', 'is not', null).execute()).map(fromResponseRow);
    },
    async responsesOf(participant) {
      const own = responses.where('participant_hash', '=', participant);
      return (await own.orderBy('sequence').execute()).map(fromResponseRow);
    },
    async saveResponse({ group, participant, kind, content, sequence }) {
      const values = { content: content && JSON.stringify(content), sequence };
      const id = { ...of, group_id: group, participant_hash: participant, kind };
      await trx
        .insertInto('group_responses')
        .values({ ...id, ...values })
        .onConflict((conflict) =>
          conflict
            .columns(['prompt_id', 'group_id', 'participant_hash', 'kind'])
            .doUpdateSet(values),
        )
        .execute();
    },
    async deleteResponses(participant) {
      await trx
        .deleteFrom('group_responses')
        .where((where) => where.and({ ...of, participant_hash: participant }))
        .execute();
    },

    async deletePeople() {
      for (const table of ['group_responses', outcomes, participants] as const) {
        await trx.deleteFrom(table).where('prompt_id', '=', prompt).execute();
      }
    },
    async stock() {
      const row = await trx
        .selectFrom('prompt_stocks')
        .select('stock')
        .where('prompt_id', '=', prompt)
        .executeTakeFirst();
      return row ? (JSON.parse(row.stock) as StockRecord) : null;
    },
    async saveStock(record) {
      const stock = JSON.stringify(record);
      await trx
        .insertInto('prompt_stocks')
        .values({ ...of, stock })
        .onConflict((conflict) => conflict.column('prompt_id').doUpdateSet({ stock }))
        .execute();
    },
  };
}
