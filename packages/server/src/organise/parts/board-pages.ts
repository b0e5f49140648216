import type { StoredBoard } from '../../store/boards/board-store.js';
import type { Page } from '../layout.js';
import type { Visit } from '../visit.js';
import { type Pages, pagesHead, type Part } from './pages-head.js';

const home = ({ content }: StoredBoard) => `/organise/moderate/boards/${content.id}`;

/** Where the ideas of a board are. */
export const ideasPath = (board: StoredBoard) => `${home(board)}/ideas`;

/** Where the page of an idea is. */
export const ideaPath = (board: StoredBoard, idea: string) => `${ideasPath(board)}/${idea}`;

/** The pages of a board. */
export function boardPages(board: StoredBoard): Pages {
  const path = home(board);
  const { question, languages } = board.content;
  const parts = {
    queue: path,
    ideas: ideasPath(board),
    decisions: `${path}/decisions`,
    pause: `${path}/pause`,
  };
  return { question, languages, parts };
}

/** The board's question as a page's title, and the way to its other pages. */
export function boardHead(
  visit: Visit,
  board: StoredBoard,
  here: Part | null,
): Pick<Page, 'title' | 'heading' | 'parts'> {
  return pagesHead(visit, boardPages(board), here);
}
