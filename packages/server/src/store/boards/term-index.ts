import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import type { Indexed } from './board-store.js';

/** Which ideas hold which terms, as one kind of database finds them. Only ideas that everyone can read are in it. */
export interface TermIndex {
  /** Makes its tables: part of a migration, which never changes once released. */
  create(db: Kysely<unknown>): Promise<void>;
  /** Gives an idea other terms, or takes it out when there are none; resolves with those that it had. */
  replace(
    trx: Transaction<Tables>,
    idea: { readonly id: string; readonly board: string },
    terms: readonly string[],
  ): Promise<readonly string[]>;
  /** Ideas that hold any of the terms. */
  find(db: Kysely<Tables>, board: string, terms: readonly string[]): Promise<Indexed[]>;
  /** Takes out all ideas of a board. */
  clear(trx: Transaction<Tables>, board: string): Promise<void>;
}
