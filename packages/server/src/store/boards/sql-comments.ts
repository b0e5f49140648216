import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import { commentsIn, fromCommentRow, toCommentRow } from './comment-row.js';
import type { BoardRecords } from './records.js';

/** Comments on the ideas of one board. */
export function commentsOf(trx: Transaction<Tables>, board: string) {
  const comments = commentsIn(trx, board);
  const inOrder = comments.orderBy('sent_at').orderBy('id');
  // Without the board, for which SQLite would take another index than that of the idea.
  const onIdeas = trx.selectFrom('comments').selectAll();

  return {
    async comment(id) {
      const row = await comments.where('id', '=', id).executeTakeFirst();
      return row ? fromCommentRow(row) : null;
    },
    async commentsOf(participant) {
      const rows = await inOrder.where('participant_hash', '=', participant).execute();
      return rows.map(fromCommentRow);
    },
    async commentsOn(idea) {
      const on = onIdeas.where('idea_id', '=', idea);
      const rows = await on.orderBy('sent_at').orderBy('id').execute();
      return rows.map(fromCommentRow);
    },
    async allComments() {
      return (await inOrder.execute()).map(fromCommentRow);
    },
    async shownComments(idea, after, limit) {
      const rows = await onIdeas
        .where((where) => where.and({ idea_id: idea, state: 'shown' }))
        .$if(after !== null, (query) =>
          query.where(sql<boolean>`(shown_at, id) > (${after?.at}, ${after?.id})`),
        )
        .orderBy('shown_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromCommentRow);
    },
    async answersOn(ideas) {
      if (ideas.length === 0) return [];
      const rows = await onIdeas
        .where((where) => where.and({ official: 1, state: 'shown' }))
        .where('idea_id', 'in', ideas)
        .orderBy('shown_at')
        .orderBy('id')
        .execute();
      return [...new Map(rows.map((row) => [row.idea_id, fromCommentRow(row)])).values()];
    },
    async saveComment(comment) {
      const row = toCommentRow(board, comment);
      await trx
        .insertInto('comments')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async deleteComment(id) {
      await trx.deleteFrom('comments').where('id', '=', id).execute();
    },
    async moveComments(from, to) {
      const moved = { idea_id: to };
      await trx.updateTable('comments').set(moved).where('idea_id', '=', from).execute();
      await trx
        .updateTable('flags')
        .set(moved)
        .where('idea_id', '=', from)
        .where('comment_id', 'is not', null)
        .execute();
    },
  } satisfies Partial<BoardRecords>;
}
