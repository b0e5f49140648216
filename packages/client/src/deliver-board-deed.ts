import type { BoardAct, BoardDeed } from './board-client.js';
import { CommentReceipt, FlagReceipt, IdeaReceipt, SupportReceipt } from './contract/board-mine.js';
import type { Attempt } from './deliver-deed.js';

/** What the back end confirms of a board's deed. */
export type BoardReceipt = NonNullable<BoardAct['receipt']>;

/** Makes the request of a board's deed. @throws EarshotError */
export async function deliverBoardDeed(
  deed: BoardDeed,
  { send, deleteMine, hold }: Attempt,
): Promise<BoardReceipt | undefined> {
  switch (deed.verb) {
    case 'postIdea':
      return send(IdeaReceipt, 'POST', deed.idea);
    case 'changeIdea':
      return send(IdeaReceipt, 'PATCH', deed.change);
    case 'withdrawIdea':
      return send(IdeaReceipt, 'DELETE');
    case 'support': {
      const receipt = await send(SupportReceipt, deed.supports ? 'PUT' : 'DELETE');
      hold(deed.supports, receipt.supported);
      return receipt;
    }
    case 'postComment':
      return send(CommentReceipt, 'POST', deed.comment);
    case 'withdrawComment':
      return send(CommentReceipt, 'DELETE');
    case 'answerMerge':
      return send(IdeaReceipt, 'PUT', { merge: deed.merge });
    case 'flag':
      hold(true, (await send(FlagReceipt, 'POST', deed.flag)).flagged);
      return undefined;
    case 'deleteMine':
      return deleteMine();
  }
}
