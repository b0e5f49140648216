import type { Transaction } from 'kysely';
import { listPiles } from './ballots.js';
import { countCodes } from './codes.js';
import { withoutPeoplesWords } from './option-rules.js';
import { fromPollRow } from './poll-row.js';
import { publish } from './publish.js';
import { type Locks, pollRow } from './queries.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

const fromPeople = [
  'words',
  'votes',
  'outcomes',
  'suggested_options',
  'codes',
  'participants',
] as const;

/** Deletes everything that came from people and keeps the final counts, as the store's `erase` has it. */
export async function erasePoll(
  trx: Transaction<Tables>,
  poll: string,
  at: string,
  count: Parameters<Store['erase']>[2],
  locks: Locks,
): Promise<void> {
  const row = await pollRow(trx, poll, locks.exclusive);
  if (!row || row.erased_at !== null) return;
  const stored = fromPollRow(row);
  const { issued } = await countCodes(trx, poll);
  const finalCounts = count(stored, await listPiles(trx, poll), issued);
  for (const table of fromPeople) {
    await trx.deleteFrom(table).where('poll_id', '=', poll).execute();
  }
  const revisions = withoutPeoplesWords(stored);
  await publish(trx, stored, { erasedAt: at, finalCounts, revisions });
}
