import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import { fromIdeaRow, ideasIn, ideasWithWords, saveIdeaRow } from './idea-row.js';
import type { BoardRecords } from './records.js';
import { indexIdea } from './term-counts.js';
import type { TermIndex } from './term-index.js';

/** The ideas of one board. */
export function ideasOf(
  trx: Transaction<Tables>,
  board: string,
  terms: TermIndex,
  lock: RawBuilder<unknown>,
) {
  const ideas = ideasIn(trx, board);

  return {
    async idea(id) {
      const row = await ideas.where('ideas.id', '=', id).executeTakeFirst();
      return row ? fromIdeaRow(row) : null;
    },
    async ideas(ids) {
      if (ids.length === 0) return [];
      // Its own index is the best by far: with the board in the question SQLite would take another.
      const rows = await ideasWithWords(trx).where('ideas.id', 'in', ids).execute();
      return rows.filter((row) => row.board_id === board).map(fromIdeaRow);
    },
    async ideasOf(participant) {
      const own = ideas.where('participant_hash', '=', participant);
      return (await own.orderBy('sent_at').orderBy('ideas.id').execute()).map(fromIdeaRow);
    },
    async mergedWith(ids) {
      if (ids.length === 0) return [];
      const merged = ideas.where('merged_into', 'in', ids);
      return (await merged.orderBy('ideas.id').execute()).map(fromIdeaRow);
    },
    async askedToJoin(id) {
      return (await ideas.where('merge_asked', '=', id).execute()).map(fromIdeaRow);
    },
    async allIdeas() {
      return (await ideas.orderBy('ideas.id').execute()).map(fromIdeaRow);
    },
    saveIdea: (idea) => saveIdeaRow(trx, board, idea),
    async recount(id) {
      // Held first and counted then, so that what others have just done is counted too.
      const held = trx.selectFrom('ideas').select('id').where('id', '=', id).modifyEnd(lock);
      await held.execute();
      const row = await trx
        .updateTable('ideas')
        .set({
          support: sql`(select count(*) from supports where idea_id = ${id} and supports = 1)`,
          comments: sql`(select count(*) from comments where idea_id = ${id} and state = 'shown')`,
          changed: sql`(select coalesce(max(changed), 0) + 1 from ideas
            where board_id = ${board} and listed = 1)`,
        })
        .where('id', '=', id)
        .returning(['support', 'comments', 'changed'])
        .executeTakeFirstOrThrow();
      return { ...row, changed: Number(row.changed) };
    },
    async deleteIdea(id) {
      await indexIdea(trx, terms, { id, board }, []);
      await trx.deleteFrom('supports').where('idea_id', '=', id).execute();
      await trx.deleteFrom('idea_words').where('idea_id', '=', id).execute();
      await trx.deleteFrom('ideas').where('id', '=', id).execute();
    },
  } satisfies Partial<BoardRecords>;
}
