import { type CommentReceipt, NewComment } from '@earshot/client/contract';
import { checkComment } from '../../check-words.js';
import { readJson } from '../../gates/read-json.js';
import { ProblemError } from '../../problem.js';
import { type Handler, parse } from '../handler.js';
import { admitOnce, refuseUnlessOpen } from '../permission.js';
import { refuseMore } from '../refuse-more.js';
import { readBoardAct } from './board-act.js';
import { idOf } from '../id-of.js';

/** `POST /boards/:id/ideas/:idea/comments`: it waits until a moderator has read it */
export const postComment: Handler = async (c, service) => {
  const written = parse(NewComment, await readJson(c));
  const of = idOf(c, 'idea');
  const deed = { verb: 'postComment', of, with: written };
  const { act, receipt } = await readBoardAct(c, service, deed);
  const admit = admitOnce(c, service);
  const { boards } = service.store;
  const comment = await boards.postComment(act, of, written, ({ board, isNew, recent }) => {
    refuseUnlessOpen(board, service.now());
    if (!board.content.comments) {
      throw new ProblemError('forbidden', 'This board takes no comments.');
    }
    checkComment(written, board.content);
    refuseMore('comments', recent);
    admit(board, isNew);
  });
  return c.json({ contract: 1, receipt, comment } satisfies CommentReceipt, 201);
};

/** `DELETE /boards/:id/ideas/:idea/comments/:comment`: at any time */
export const withdrawComment: Handler = async (c, service) => {
  const of = idOf(c, 'comment');
  const { act, receipt } = await readBoardAct(c, service, { verb: 'withdrawComment', of });
  const comment = await service.store.boards.withdrawComment(act, of);
  return c.json({ contract: 1, receipt, comment } satisfies CommentReceipt);
};
