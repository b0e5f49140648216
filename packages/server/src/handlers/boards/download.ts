import type { BoardDownload } from '@earshot/client/contract';
import type { Context } from 'hono';
import { hasDownload } from '../../board-view.js';
import { ProblemError } from '../../problem.js';
import type { Service } from '../../service.js';
import { findBoard, type Handler } from '../handler.js';
import { sendCsv } from '../send-csv.js';

/** `GET /boards/:id/ideas.json` */
export const downloadIdeas: Handler = async (c, service) => {
  return c.json(await readDownload(c, service));
};

/** `GET /boards/:id/ideas.csv` */
export const downloadIdeasCsv: Handler = async (c, service) => {
  const { id, ideas } = await readDownload(c, service);
  return sendCsv(c, `${id}-ideas`, [
    ['id', 'title', 'text', 'lang', 'topic', 'status', 'support'],
    ...ideas.map(({ id, title, text, lang = '', topic = '', status = '', support }) => [
      ...[id, title, text, lang, topic, status],
      support,
    ]),
  ]);
};

/** The ideas that can be read, without names, comments and lived experience: nothing that says who wrote them. */
async function readDownload(c: Context, service: Service): Promise<BoardDownload> {
  const board = await findBoard(c, service);
  const { id } = board.content;
  if (!hasDownload(board, service.now())) {
    const why =
      board.erasedAt !== null
        ? 'What people sent was deleted, as promised.'
        : 'The ideas can be downloaded once the board has closed.';
    throw new ProblemError('results-withheld', why);
  }
  const shown = await service.store.boards.listShown(id);
  const ideas = shown.map(({ id, title, text, lang, topic, status, support }) => ({
    ...{ id, title, text, support, status: status?.status ?? 'new' },
    ...(lang !== undefined && { lang }),
    ...(topic !== undefined && { topic }),
  }));
  return { contract: 1, id, ideas };
}
