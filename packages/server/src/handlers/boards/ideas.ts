import type { CommentPage, IdeaDetail, IdeaPage } from '@earshot/client/contract';
import type { Context } from 'hono';
import { sortsOf } from '../../board-view.js';
import { drawSeed, readCursor, writeCursor } from '../../cursor.js';
import { CommentsQuery, ListQuery } from '../../list-query.js';
import { invalid, ProblemError } from '../../problem.js';
import type { Service } from '../../service.js';
import { findBoard, type Handler, parse } from '../handler.js';
import { idOf } from '../id-of.js';

/** `GET /boards/:id/ideas` */
export const listIdeas: Handler = async (c, service) => {
  const board = await findBoard(c, service);
  const asked = parse(ListQuery, c.req.query());
  const { id, topics } = board.content;
  const { topic, status, livedExperience, limit } = asked;
  if (topic !== undefined && !topics.some((one) => one.id === topic)) {
    throw invalid('topic', 'the id of a topic of this board', 'another');
  }
  const now = service.now();
  const after = asked.cursor === undefined ? undefined : readCursor(asked.cursor);
  const sort = after?.sort ?? asked.sort ?? sortsOf(board, now)[0] ?? 'newest';
  if (asked.sort !== undefined && asked.sort !== sort) {
    throw invalid('cursor', `one of the order "${asked.sort}"`, `one of "${sort}"`);
  }
  const seed = after?.seed ?? drawSeed();
  const filter = { topic, status, livedExperience: livedExperience !== undefined };
  const query = { ...filter, sort, seed, after, limit: Number(limit), now };
  const { ideas, next, total } = await service.store.boards.listIdeas(id, query);
  const cursor = next && writeCursor({ sort, seed, epoch: next.epoch, rank: [...next.rank] });
  return c.json({ contract: 1, ideas: [...ideas], next: cursor, total } satisfies IdeaPage);
};

/** `GET /boards/:id/ideas/:idea` */
export const readIdea: Handler = async (c, service) => {
  const { idea, history } = await findIdea(c, service);
  return c.json({ contract: 1, idea, history: [...history] } satisfies IdeaDetail);
};

/** `GET /boards/:id/ideas/:idea/comments` */
export const listComments: Handler = async (c, service) => {
  const { content, idea } = await findIdea(c, service);
  const { cursor = null } = parse(CommentsQuery, c.req.query());
  const page = await service.store.boards.listComments(content.id, idea.id, cursor, pageOfComments);
  return c.json({ contract: 1, ...page } satisfies CommentPage);
};

/** So many comments are read at a time. */
const pageOfComments = 50;

/** The idea that the address names, or the one that it was put together with. @throws ProblemError `not-found` */
async function findIdea(c: Context, service: Service) {
  const { content } = await findBoard(c, service);
  const found = await service.store.boards.readIdea(content.id, idOf(c, 'idea'), service.now());
  if (!found) throw new ProblemError('not-found', 'There is no such idea that can be read.');
  return { content, ...found };
}
