import { commentCells, ideaCells, ideaColumns } from '../../idea-cells.js';
import { findBoard, type Handler } from '../handler.js';
import { sendCsv } from '../send-csv.js';

/** `GET /organise/boards/:id/ideas.json` */
export const exportIdeas: Handler = async (c, service) => {
  const { id } = (await findBoard(c, service)).content;
  return c.json({ contract: 1, id, ideas: await service.store.boards.listAll(id) });
};

/** `GET /organise/boards/:id/ideas.csv`: a line for each idea, and one for each comment below it */
export const exportIdeasCsv: Handler = async (c, service) => {
  const { id, languages } = (await findBoard(c, service)).content;
  const all = await service.store.boards.listAll(id);
  return sendCsv(c, `${id}-ideas`, [
    ideaColumns,
    ...all.flatMap(({ idea, comments }) => [
      ideaCells(idea),
      ...comments.map((comment) => commentCells(comment, languages)),
    ]),
  ]);
};
