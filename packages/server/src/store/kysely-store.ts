import type { Ballot } from '@earshot/client/contract';
import { countBallots } from '@earshot/client/tally';
import { type Kysely, sql, type Transaction } from 'kysely';
import { randomId } from '../crypto.js';
import { ProblemError } from '../problem.js';
import {
  isWaiting,
  keptOutcomes,
  refuseLate,
  replay,
  withoutWords,
  withWords,
  wordsOf,
} from './rules.js';
import { fromPollRow, toPollRow } from './poll-row.js';
import { createScrubber } from './scrubber.js';
import type { Act, Store, Who, WordKind, Words } from './store.js';
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

  const pollRow = (from: Kysely<Tables>, poll: string, mode = sql``) =>
    from.selectFrom('polls').selectAll().where('id', '=', poll).modifyEnd(mode).executeTakeFirst();

  const votesOf = (from: Kysely<Tables>, poll: string) =>
    from.selectFrom('votes').where('votes.poll_id', '=', poll);

  async function hashOf(from: Kysely<Tables>, poll: string, who: Who) {
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
  const wordsIn = (from: Kysely<Tables>, poll: string) =>
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

  const toWords = (row: Omit<Words, 'options'> & { choices: string }): Words => {
    const { id, kind, text, state, lang, choices } = row;
    return { id, kind, text, state, lang, options: (JSON.parse(choices) as Ballot).options };
  };

  async function countIn(from: Kysely<Tables>, poll: string, optionIds: readonly string[]) {
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

  /** The participant's row, made when it is missing, and held until the transaction ends: acts of one person queue here. */
  async function lockParticipant(trx: Transaction<Tables>, { poll, participant }: Act) {
    const id = { poll_id: poll, participant_hash: participant };
    const { numInsertedOrUpdatedRows = 0n } = await trx
      .insertInto('participants')
      .values({ ...id, receipt_hash: null, last_sequence: -1 })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const row = await trx
      .selectFrom('participants')
      .select('last_sequence')
      .where((where) => where.and(id))
      .modifyEnd(lock)
      .executeTakeFirstOrThrow();
    return { id, lastSequence: Number(row.last_sequence), isNew: numInsertedOrUpdatedRows > 0n };
  }

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
      let isGone = false;
      const outcome = await transact(async (trx) => {
        const row = await pollRow(trx, act.poll, share);
        if (!row) throw new ProblemError('not-found', 'There is no such poll.');
        const { id, lastSequence, isNew } = await lockParticipant(trx, act);

        const before = await trx
          .selectFrom('outcomes')
          .select(['fingerprint', 'sequence', 'at', 'waiting'])
          .where((where) => where.and({ ...id, idempotency_key: act.key }))
          .executeTakeFirst();
        const replayed = replay(act, {
          outcome: before
            ? { ...before, sequence: Number(before.sequence), waiting: before.waiting === 1 }
            : null,
        });
        if (replayed) return replayed;
        permit(fromPollRow(row), isNew);
        const vote = await votesOf(trx, act.poll)
          .select('sequence')
          .where('participant_hash', '=', act.participant)
          .executeTakeFirst();
        refuseLate(act, { lastSequence, hasVote: vote !== undefined });

        const rows = await wordsIn(trx, act.poll)
          .where('words.participant_hash', '=', act.participant)
          .execute();
        const words = act.ballot ? wordsOf(act.ballot, rows.map(toWords)) : [];
        isGone = !act.ballot || rows.some(({ text }) => words.every((kept) => kept.text !== text));
        await trx
          .deleteFrom('words')
          .where((where) => where.and(id))
          .execute();
        await trx
          .deleteFrom('votes')
          .where((where) => where.and(id))
          .execute();
        if (act.ballot) {
          const { lang = null, ...answers } = withoutWords(act.ballot);
          const choices = JSON.stringify(answers);
          const { sequence, at: cast_at } = act;
          await trx
            .insertInto('votes')
            .values({ ...id, choices, lang, sequence, cast_at })
            .execute();
        }
        for (const { id: wordsId, kind, text, state } of words) {
          await trx
            .insertInto('words')
            .values({ ...id, id: wordsId, kind, text, state })
            .execute();
        }

        const outcome = { sequence: act.sequence, at: act.at, waiting: isWaiting(words) };
        await trx
          .insertInto('outcomes')
          .values({
            ...id,
            ...outcome,
            waiting: outcome.waiting ? 1 : 0,
            idempotency_key: act.key,
            fingerprint: act.fingerprint,
          })
          .execute();
        const kept = trx
          .selectFrom('outcomes')
          .select('idempotency_key')
          .where((where) => where.and(id))
          .orderBy('sequence', 'desc')
          .orderBy('at', 'desc')
          .limit(keptOutcomes);
        await trx
          .deleteFrom('outcomes')
          .where((where) => where.and(id))
          .where('idempotency_key', 'not in', kept)
          .execute();
        await trx
          .updateTable('participants')
          .set({ last_sequence: act.sequence, receipt_hash: act.receipt })
          .where((where) => where.and(id))
          .execute();
        return outcome;
      });
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

    count(poll, optionIds) {
      return countIn(db, poll, optionIds);
    },

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
