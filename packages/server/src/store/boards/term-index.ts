import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import type { Indexed } from './board-store.js';

/** Which ideas hold which terms, as one kind of database does it. Only ideas that everyone can read are in it. */
export interface TermIndex {
  /** Makes its tables: part of a migration, which never changes once released. */
  create(db: Kysely<unknown>): Promise<void>;
  /** Takes the place of what the idea was found by before; no terms take it out. */
  replace(
    trx: Transaction<Tables>,
    idea: { readonly id: string; readonly board: string },
    terms: readonly string[],
  ): Promise<void>;
  /** How many ideas hold each term. */
  count(
    db: Kysely<Tables>,
    board: string,
    terms: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
  /** Ideas that hold any of the terms. */
  find(db: Kysely<Tables>, board: string, terms: readonly string[]): Promise<Indexed[]>;
  /** Takes out all ideas of a board. */
  clear(trx: Transaction<Tables>, board: string): Promise<void>;
}
