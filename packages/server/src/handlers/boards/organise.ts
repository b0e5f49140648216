import { viewBoard } from '../../board-view.js';
import { checkBoardContent } from '../../content/check-board-content.js';
import { newBoard } from '../../content/open-board.js';
import { nameFindings } from '../../content/refuse-findings.js';
import { readJson } from '../../gates/read-json.js';
import { close } from '../../moderation/close.js';
import { pause, resume } from '../../moderation/pause.js';
import { Closing, NewPause } from '../../moderation/schemas.js';
import { invalid } from '../../problem.js';
import { findBoard, type Handler, parse } from '../handler.js';

/** `POST /organise/boards` */
export const createBoard: Handler = async (c, { store, account, now }) => {
  const { content, findings } = checkBoardContent(await readJson(c), account !== undefined);
  if (!content) throw nameFindings(findings);
  await store.boards.change(content.id, (current) => {
    if (current) throw invalid('id', 'an id that no other board has', `"${content.id}"`);
    return newBoard(content);
  });
  const board = { ...newBoard(content), ideas: 0, supports: 0 };
  return c.json(viewBoard(board, now()), 201, { Location: `/boards/${content.id}` });
};

/** `POST /organise/boards/:id/close` */
export const closeBoard: Handler = async (c, service) => {
  const { reason } = parse(Closing, await readJson(c));
  await close(service, await findBoard(c, service), reason);
  return c.json(viewBoard(await findBoard(c, service), service.now()));
};

/** `POST /organise/boards/:id/pause` */
export const pauseBoard: Handler = async (c, service) => {
  const until = parse(NewPause, await readJson(c));
  await pause(service, await findBoard(c, service), until);
  return c.json(viewBoard(await findBoard(c, service), service.now()));
};

/** `DELETE /organise/boards/:id/pause` */
export const resumeBoard: Handler = async (c, service) => {
  await resume(service, await findBoard(c, service));
  return c.json(viewBoard(await findBoard(c, service), service.now()));
};
