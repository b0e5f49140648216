import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../tables.js';
import type { CommentRecord } from './records.js';

export const commentsIn = (db: Kysely<Tables>, board: string) =>
  db.selectFrom('comments').selectAll().where('board_id', '=', board);

/** A comment from its row. */
export function fromCommentRow(row: Selectable<Tables['comments']>): CommentRecord {
  const { id, edition, state, reason, lang, name } = row;
  return {
    ...{ id, edition, state, reason, lang, name },
    idea: row.idea_id,
    text: JSON.parse(row.text) as CommentRecord['text'],
    participant: row.participant_hash,
    sentAt: row.sent_at,
    shownAt: row.shown_at,
    isCleared: row.cleared === 1,
    isOfficial: row.official === 1,
  };
}

/** A row from its comment. */
export function toCommentRow(
  board: string,
  comment: CommentRecord,
): Selectable<Tables['comments']> {
  const { id, edition, state, reason, lang, name } = comment;
  return {
    ...{ id, edition, state, reason, lang, name },
    board_id: board,
    idea_id: comment.idea,
    text: JSON.stringify(comment.text),
    participant_hash: comment.participant,
    sent_at: comment.sentAt,
    shown_at: comment.shownAt,
    cleared: comment.isCleared ? 1 : 0,
    official: comment.isOfficial ? 1 : 0,
  };
}
