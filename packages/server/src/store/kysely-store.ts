import type { Ballot } from '@earshot/client/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import { randomId } from '../crypto.js';
import { fromPollRow, toPollRow } from './poll-row.js';
import { countIn, hashOf, pollRow, toWords, votesOf, wordsIn } from './queries.js';
import { recordAct } from './record-act.js';
import { isWaiting, withWords } from './rules.js';
import { createScrubber } from './scrubber.js';
import type { Store, WordKind } from './store.js';
import type { Tables } from './tables.js';

/** What differs between databases. */
export interface Dialect {
  readonly db: Kysely<Tables>;
  /** Whether rows are locked by `for update`; a database with one writer needs no locks. */
  readonly locks: boolean;
  /** Runs a transaction, again when the database gives it up in favour of another. */
  transact<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Makes what was deleted unreadable in the database's files, and tells whether it could. */
  scrub(): Promise<boolean>;
}

/** The store over any SQL database that Kysely speaks to, after its migrations. */
export function createKyselyStore({ db, locks, transact, scrub }: Dialect): Store {
  const lock = locks ? sql`for update` : sql``;
  const share = locks ? sql`for share` : sql``;

  const scrubber = createScrubber(scrub);
  let secret: ReturnType<typeof readSecret> | null = null;

  /** Of servers that start at once on one database, the first one's is everybody's. */
  async function readSecret() {
    await db
      .insertInto('secrets')
      .values({ name: 'participants', value: randomId() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const secrets = db.selectFrom('secrets').select('value').where('name', '=', 'participants');
    return secrets.executeTakeFirstOrThrow();
  }

  return {
    async listPolls() {
      const rows = await db.selectFrom('polls').select('id').orderBy('id').execute();
      return rows.map(({ id }) => id);
    },

    async readPoll(poll) {
      const row = await pollRow(db, poll);
      return row ? fromPollRow(row) : null;
    },

    changePoll(poll, change) {
      return transact(async (trx) => {
        const row = await pollRow(trx, poll, lock);
        const vote = await votesOf(trx, poll).select('poll_id').limit(1).executeTakeFirst();
        const changed = change(row ? fromPollRow(row) : null, vote !== undefined);
        if (!changed) return;
        const values = toPollRow(changed);
        await trx
          .insertInto('polls')
          .values(values)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute();
      });
    },

    async record(act, permit) {
      const locks = { poll: share, participant: lock };
      const { outcome, isGone } = await transact((trx) => recordAct(trx, act, permit, locks));
      if (isGone) scrubber.soon();
      return outcome;
    },

    readVote(poll, who) {
      return transact(async (trx) => {
        const hash = await hashOf(trx, poll, who);
        if (hash === null) return null;
        const vote = await votesOf(trx, poll)
          .selectAll()
          .where('participant_hash', '=', hash)
          .executeTakeFirst();
        if (!vote) return null;
        const words = await wordsIn(trx, poll).where('words.participant_hash', '=', hash).execute();
        return {
          ballot: withWords(JSON.parse(vote.choices) as Ballot, words, vote.lang),
          sequence: Number(vote.sequence),
          at: vote.cast_at,
          waiting: isWaiting(words),
        };
      });
    },

    async forget(poll, who, sequence = 0) {
      await transact(async (trx) => {
        const hash = await hashOf(trx, poll, who);
        if (hash === null) return;
        const id = { poll_id: poll, participant_hash: hash };
        await trx
          .updateTable('participants')
          .set({ receipt_hash: null })
          .where((where) => where.and(id))
          .execute();
        await trx
          .updateTable('participants')
          .set({ last_sequence: sequence })
          .where((where) => where.and(id))
          .where('last_sequence', '<', sequence)
          .execute();
        for (const table of ['words', 'votes', 'outcomes'] as const) {
          await trx
            .deleteFrom(table)
            .where((where) => where.and(id))
            .execute();
        }
      });
      await scrubber.now();
    },

    count: (poll, optionIds) => countIn(db, poll, optionIds),

    async listWords(poll, state) {
      const rows = await wordsIn(db, poll)
        .where('words.state', '=', state)
        .orderBy('votes.cast_at')
        .orderBy('words.id')
        .execute();
      return rows.map(toWords);
    },

    async moderate(poll, words, state) {
      const { numUpdatedRows } = await db
        .updateTable('words')
        .set({ state })
        .where((where) => where.and({ poll_id: poll, id: words }))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    listBallots(poll) {
      return transact(async (trx) => {
        const votes = await votesOf(trx, poll).selectAll().orderBy('participant_hash').execute();
        const words = new Map<string, { kind: WordKind; text: string }[]>();
        for (const row of await wordsIn(trx, poll).execute()) {
          words.set(row.participant_hash, [...(words.get(row.participant_hash) ?? []), row]);
        }
        return votes.map(({ participant_hash, choices, lang }) =>
          withWords(JSON.parse(choices) as Ballot, words.get(participant_hash) ?? [], lang),
        );
      });
    },

    async erase(poll, at) {
      await transact(async (trx) => {
        const row = await pollRow(trx, poll, lock);
        if (!row || row.erased_at !== null) return;
        const { content, version } = fromPollRow(row);
        const finalCounts = await countIn(
          trx,
          poll,
          content.options.map(({ id }) => id),
        );
        for (const table of ['words', 'votes', 'outcomes', 'participants'] as const) {
          await trx.deleteFrom(table).where('poll_id', '=', poll).execute();
        }
        await trx
          .updateTable('polls')
          .set({ erased_at: at, final_counts: JSON.stringify(finalCounts), version: version + 1 })
          .where('id', '=', poll)
          .execute();
      });
      await scrubber.now();
    },

    async secret() {
      const { value } = await (secret ??= readSecret().catch((error: unknown) => {
        secret = null;
        throw error;
      }));
      return value;
    },

    async check() {
      await sql`select 1`.execute(db);
    },
    async close() {
      await scrubber.close();
      await db.destroy();
    },
  };
}
