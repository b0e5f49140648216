import { ideaStatuses, maximumSearch, sorts } from '@earshot/client/contract';
import { drawSeed, readCursor, writeCursor } from '../../cursor.js';
import { findBoard, type Handler } from '../../handlers/handler.js';
import { search } from '../../search/search-ideas.js';
import { sendPage } from '../layout.js';
import { ideasPage } from '../pages/ideas.js';
import { boardHead } from '../parts/board-pages.js';
import { readAct } from '../read-act.js';
import { visitOf } from '../visit.js';

/** `GET /organise/moderate/boards/:id/ideas` */
export const showIdeas: Handler = async (c, service) => {
  const visit = await visitOf(c, service);
  const board = await findBoard(c, service);
  const { id } = board.content;
  const cursor = c.req.query('cursor');
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const asked = sorts.find((one) => one === c.req.query('sort')) ?? 'newest';
  const { sort, seed } = after ?? { sort: asked, seed: drawSeed() };
  const status = ideaStatuses.find((one) => one === c.req.query('status'));
  const query = { sort, seed, after, status, limit: 20, now: service.now() };
  const { ideas, next, total } = await service.store.boards.listIdeas(id, query);
  const more = next && writeCursor({ sort, seed, epoch: next.epoch, rank: [...next.rank] });
  const body = ideasPage(visit, board, { ideas, sort, status, next: more, total });
  return sendPage(c, visit, { ...boardHead(visit, board, 'ideas'), body });
};

/** `POST /organise/moderate/boards/:id/ideas`: the words are neither kept nor logged */
export const searchOnPage: Handler = async (c, service) => {
  const { visit, form } = await readAct(c, service);
  const board = await findBoard(c, service);
  const looked = form.text('looked').slice(0, maximumSearch);
  if (!form.says('looked')) return c.redirect(visit.path, 303);
  const query = { words: looked, lang: visit.language };
  const { id } = board.content;
  const { ideas, total } = await search(service.store.boards, id, query, service.now());
  const shown = { ideas, sort: 'newest', status: undefined, next: null, total, looked } as const;
  const body = ideasPage(visit, board, shown);
  return sendPage(c, visit, { ...boardHead(visit, board, 'ideas'), body });
};
