import type { Migration } from 'kysely/migration';
import type { TermIndex } from '../boards/term-index.js';
import { votes } from './2026-11-22-votes.js';
import { fullPoll } from './2026-11-23-full-poll.js';
import { boards } from './2026-11-24-boards.js';
import { prompts } from './2026-11-25-prompts.js';

export type Migrations = Readonly<Record<string, Migration>>;

/**
 * All migrations, by name; names sort by date and never change once released.
 * @param terms what finds ideas by their terms in this database
 */
export const migrationsOf = (terms: Pick<TermIndex, 'create'>): Migrations => ({
  '2026-11-22-votes': votes,
  '2026-11-23-full-poll': fullPoll,
  '2026-11-24-boards': boards(terms.create),
  '2026-11-25-prompts': prompts,
});
