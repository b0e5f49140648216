import type { IdeaStatus, Sort } from '@earshot/client/contract';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import { fromIdeaRow, ideasIn } from './idea-row.js';
import { prime, type Rank, rises } from './order-rules.js';
import type { BoardRecords, IdeaFilter } from './records.js';

/** Which ideas of one board are listed, in which order, and how often they were on screen. */
export function listsOf(trx: Transaction<Tables>, board: string, lock: RawBuilder<unknown>) {
  return {
    async slice({ sort, filter, seed, epoch, after, limit }) {
      const parts = rankParts[sort](number(seed), number(epoch));
      const direction = sql.raw(rises(sort) ? 'asc' : 'desc');
      const isBeyond = sql.raw(rises(sort) ? '>' : '<');
      const place = (after ?? []).map((part) => (typeof part === 'number' ? number(part) : part));
      const rows = await listed(trx, board, filter)
        .select(parts.map((part, index) => part.as(`part${index}`)))
        .$if(after !== null, (query) =>
          query.where(sql<boolean>`(${sql.join(parts)}) ${isBeyond} (${sql.join(place)})`),
        )
        .orderBy(sql.join(parts.map((part) => sql`${part} ${direction}`)))
        .limit(limit)
        .execute();
      return rows.map((row) => rankFrom(sort, Object.values(row)));
    },

    async countListed(filter) {
      const row = await listed(trx, board, filter)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },

    async listedIds(filter) {
      const rows = await listed(trx, board, filter).select('id').execute();
      return rows.map(({ id }) => id);
    },

    async latest(by, limit) {
      const column = by === 'shownAt' ? 'shown_at' : 'changed';
      const rows = await ideasIn(trx, board)
        .where('listed', '=', 1)
        .orderBy(column, 'desc')
        .orderBy('ideas.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromIdeaRow);
    },

    async countViews(ids, epoch) {
      if (ids.length === 0) return 0;
      const seen = await listed(trx, board, {})
        .select('id')
        .where('id', 'in', ids)
        .orderBy('id')
        .modifyEnd(lock)
        .execute();
      const now = number(epoch);
      await trx
        .updateTable('ideas')
        .set({
          views: sql`views + 1`,
          views_epoch: sql`case when views_epoch < ${now} then ${now} else views_epoch end`,
          views_before: sql`case when views_epoch < ${now} then views else views_before end`,
          views_before_last: sql`case when views_epoch = ${now} - 1 then views_before
            when views_epoch < ${now} then views else views_before_last end`,
        })
        .where('id', 'in', [...seen.map(({ id }) => id), ''])
        .execute();
      return seen.length;
    },
  } satisfies Partial<BoardRecords>;
}

function listed(db: Kysely<Tables>, board: string, filter: IdeaFilter) {
  const { topic, status, livedExperience = false } = filter;
  let query = db.selectFrom('ideas').where((where) => where.and({ board_id: board, listed: 1 }));
  if (topic !== undefined) query = query.where('topic', '=', topic);
  if (status !== undefined) query = query.where('status', '=', status as IdeaStatus);
  if (livedExperience) query = query.where('lived_experience', '=', 'shown');
  return query;
}

/** As a whole number: SQLite would multiply with a fraction, PostgreSQL would take it for a smaller one. */
const number = (value: number) => sql`cast(${value} as bigint)`;

/** What `rankOf` says of one idea, of all of them. */
const rankParts: Record<
  Sort,
  (seed: RawBuilder<unknown>, epoch: RawBuilder<unknown>) => RawBuilder<unknown>[]
> = {
  'least-read': (seed, epoch) => [
    sql`case when views_epoch < ${epoch} then views
      when views_epoch = ${epoch} then views_before else views_before_last end`,
    sql`(lot * ${seed}) % ${sql.lit(prime)}`,
    sql.ref('id'),
  ],
  newest: () => [sql.ref('shown_at'), sql.ref('id')],
  'most-supported': () => [sql.ref('support'), sql.ref('id')],
  'most-discussed': () => [sql.ref('comments'), sql.ref('id')],
};

/** PostgreSQL answers big integers as strings. */
function rankFrom(sort: Sort, parts: readonly unknown[]): Rank {
  const [id, ...sortedBy] = [...parts].reverse().map(String);
  const values = sort === 'newest' ? sortedBy : sortedBy.map(Number);
  return [...values.reverse(), id ?? ''];
}
