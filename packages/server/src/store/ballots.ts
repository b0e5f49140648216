import type { Ballot } from '@earshot/client/contract';
import type { Kysely, Transaction } from 'kysely';
import { hashOf, toKeptWords, votesOf, wordsIn } from './queries.js';
import type { AvenuePile, HeldVote, MarkedBallot, Who, WordKind } from './store.js';
import type { Tables } from './tables.js';
import { isWaiting, withWords } from './words.js';

/** What is held of one participant. */
export async function readVote(
  trx: Transaction<Tables>,
  poll: string,
  who: Who,
): Promise<HeldVote | null> {
  const hash = await hashOf(trx, poll, who);
  if (hash === null) return null;
  const vote = await votesOf(trx, poll)
    .selectAll()
    .where('participant_hash', '=', hash)
    .executeTakeFirst();
  if (!vote) return null;
  const rows = await wordsIn(trx, poll).where('words.participant_hash', '=', hash).execute();
  const words = rows.map(toKeptWords);
  return {
    ballot: withWords(JSON.parse(vote.choices) as Ballot, words, vote.lang),
    sequence: Number(vote.sequence),
    at: vote.cast_at,
    waiting: isWaiting(words),
    mark: vote.mark,
    replies: words.flatMap(({ replies }) => replies),
  };
}

/** Puts together in the database what is equal, so that only ballots that differ are read. */
export async function listPiles(db: Kysely<Tables>, poll: string): Promise<AvenuePile[]> {
  const rows = await votesOf(db, poll)
    .select(['choices', 'avenue', ({ fn }) => fn.countAll().as('count')])
    .groupBy(['choices', 'avenue'])
    .execute();
  return rows.map(({ choices, avenue, count }) => ({
    ballot: JSON.parse(choices) as Ballot,
    avenue,
    count: Number(count),
  }));
}

/** All ballots with their words, in the order of a hash that nobody can undo. */
export async function listBallots(trx: Transaction<Tables>, poll: string): Promise<MarkedBallot[]> {
  const votes = await votesOf(trx, poll).selectAll().orderBy('participant_hash').execute();
  const words = new Map<string, { kind: WordKind; text: string }[]>();
  for (const row of await wordsIn(trx, poll).execute()) {
    words.set(row.participant_hash, [...(words.get(row.participant_hash) ?? []), row]);
  }
  return votes.map(({ participant_hash, choices, lang, avenue, mark }) => ({
    ballot: withWords(JSON.parse(choices) as Ballot, words.get(participant_hash) ?? [], lang),
    avenue,
    mark,
  }));
}
