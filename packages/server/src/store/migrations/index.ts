import type { Migration } from 'kysely/migration';
import { votes } from './2026-11-22-votes.js';
import { fullPoll } from './2026-11-23-full-poll.js';

/** All migrations, by name; names sort by date and never change once released. */
export const migrations: Record<string, Migration> = {
  '2026-11-22-votes': votes,
  '2026-11-23-full-poll': fullPoll,
};
