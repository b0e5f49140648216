import { type Kysely, sql, type Transaction } from 'kysely';
import { randomId } from '../crypto.js';
import { createSqlBoards } from './boards/sql-boards.js';
import type { TermIndex } from './boards/term-index.js';
import { listBallots, listPiles, readVote } from './ballots.js';
import { addCodes, countCodes, holdsCode } from './codes.js';
import { erasePoll } from './erase-poll.js';
import { forgetParticipant } from './participants.js';
import { fromPollRow, toPollRow } from './poll-row.js';
import { publishReply } from './publish.js';
import { type Locks, pollRow, toWords, votesOf, wordsIn } from './queries.js';
import { recordAct } from './record-act.js';
import { createSqlPrompts } from './prompts/sql-prompts.js';
import { createScrubber } from './scrubber.js';
import type { Store } from './store.js';
import { decideOption, listOptions, readOptions, suggestOption } from './suggested-options.js';
import type { Tables } from './tables.js';

/** What differs between databases. */
export interface Dialect {
  readonly db: Kysely<Tables>;
  /** Whether rows are locked by `for update`; a database with one writer needs no locks. */
  readonly locks: boolean;
  /** Finds ideas by their terms. */
  readonly terms: TermIndex;
  /** Runs a transaction, again when the database gives it up in favour of another. */
  transact<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Makes what was deleted unreadable in the database's files, and tells whether it could. */
  scrub(): Promise<boolean>;
}

/** The store over any SQL database that Kysely speaks to, after its migrations. */
export function createKyselyStore(dialect: Dialect): Store {
  const { db, locks, transact, scrub } = dialect;
  const lock: Locks = {
    shared: locks ? sql`for share` : sql``,
    exclusive: locks ? sql`for update` : sql``,
  };
  const scrubber = createScrubber(scrub);
  const prompts = createSqlPrompts(dialect, lock, scrubber);
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
    boards: createSqlBoards(dialect, lock, scrubber),
    prompts,
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
        const row = await pollRow(trx, poll, lock.exclusive);
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
      const { outcome, isGone } = await transact((trx) => recordAct(trx, act, permit, lock));
      if (isGone) scrubber.soon();
      return outcome;
    },
    suggestOption: (option, permit) => transact((trx) => suggestOption(trx, option, permit, lock)),
    readOptions: (poll, who) => transact((trx) => readOptions(trx, poll, who)),
    listOptions: (poll) => listOptions(db, poll),
    decideOption: (poll, option, added) =>
      transact((trx) => decideOption(trx, poll, option, added, lock)),
    reply: (poll, words, reply) => transact((trx) => publishReply(trx, poll, words, reply, lock)),
    addCodes: (poll, codes) => transact((trx) => addCodes(trx, poll, codes)),
    holdsCode: (poll, participant, code) => holdsCode(db, poll, participant, code),
    countCodes: (poll) => countCodes(db, poll),
    readVote: (poll, who) => transact((trx) => readVote(trx, poll, who)),

    async forget(poll, who, sequence = 0) {
      await transact((trx) => forgetParticipant(trx, poll, who, sequence));
      await scrubber.now();
    },

    listPiles: (poll) => listPiles(db, poll),

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

    listBallots: (poll) => transact((trx) => listBallots(trx, poll)),

    async erase(poll, at, count) {
      await transact((trx) => erasePoll(trx, poll, at, count, lock));
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
      await prompts.keepTotals();
      await scrubber.close();
      await db.destroy();
    },
  };
}
