import { findBoard } from '../../handlers/handler.js';
import { close } from '../../moderation/close.js';
import { pause, resume } from '../../moderation/pause.js';
import type { BoardDecision, StoredBoard } from '../../store/boards/board-store.js';
import { boardPages, ideaPath } from '../parts/board-pages.js';
import type { Decided, Kind } from './kind.js';

/** A decision on a board, as the pages tell of it. */
export function decidedOnBoard(board: StoredBoard, decision: BoardDecision): Decided {
  const { idea, comment } = decision;
  const what = comment === null ? 'idea' : 'comment';
  return { ...decision, about: idea === null ? null : { path: ideaPath(board, idea), what } };
}

export const boards: Kind<StoredBoard> = {
  name: 'board',
  find: findBoard,
  pages: boardPages,
  pause,
  resume,
  close,
  async decisions({ store }, board) {
    const all = await store.boards.listDecisions(board.content.id);
    return all.map((decision) => decidedOnBoard(board, decision));
  },
};
