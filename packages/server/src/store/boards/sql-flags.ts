import type { Selectable, Transaction } from 'kysely';
import { randomId } from '../../crypto.js';
import type { Tables } from '../tables.js';
import { commentsIn, fromCommentRow } from './comment-row.js';
import { fromIdeaRow, ideasIn } from './idea-row.js';
import type { BoardRecords, FlagRecord } from './records.js';

/** What moderators of one board look after. */
export function flagsIn(trx: Transaction<Tables>, board: string) {
  const flags = trx.selectFrom('flags').where('flags.board_id', '=', board);

  return {
    async flagsOn(idea, comment) {
      const rows = await flags
        .selectAll()
        .where('idea_id', '=', idea)
        .where('comment_id', comment === null ? 'is' : '=', comment)
        .execute();
      return rows.map(fromRow);
    },
    async flags() {
      const rows = await flags.selectAll().orderBy('id').execute();
      return rows.map(fromRow);
    },
    async addFlag({ idea: idea_id, comment: comment_id, participant, reason, text }) {
      const row = { id: randomId(), board_id: board, participant_hash: participant };
      await trx
        .insertInto('flags')
        .values({ ...row, idea_id, comment_id, reason, text })
        .execute();
    },
    async deleteFlags(idea, comment) {
      await trx
        .deleteFrom('flags')
        .where((where) => where.and({ board_id: board, idea_id: idea }))
        .where('comment_id', comment === null ? 'is' : '=', comment)
        .execute();
    },
    async waiting() {
      const flagged = flags.select('idea_id').where('comment_id', 'is', null);
      const ideas = await ideasIn(trx, board)
        .where((where) => where.or([where('state', '=', 'waiting'), where('id', 'in', flagged)]))
        .execute();
      const flaggedComments = flags.select('comment_id').where('comment_id', 'is not', null);
      const comments = await commentsIn(trx, board)
        .where((where) =>
          where.or([where('state', '=', 'waiting'), where('id', 'in', flaggedComments)]),
        )
        .execute();
      return { ideas: ideas.map(fromIdeaRow), comments: comments.map(fromCommentRow) };
    },
  } satisfies Partial<BoardRecords>;
}

function fromRow(row: Selectable<Tables['flags']>): FlagRecord {
  const { idea_id: idea, comment_id: comment, participant_hash: participant, reason, text } = row;
  return { idea, comment, participant, reason, text };
}
