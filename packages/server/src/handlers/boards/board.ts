import { viewBoard } from '../../board-view.js';
import { readBoardNow } from '../../live/present-board.js';
import { boardName } from '../../resource.js';
import { streamEvents } from '../events.js';
import { findBoard, type Handler } from '../handler.js';

/** `GET /boards/:id` */
export const readBoard: Handler = async (c, service) => {
  return c.json(viewBoard(await findBoard(c, service), service.now()));
};

/** `GET /boards/:id/now` */
export const readNow: Handler = async (c, service) => {
  const { store, now } = service;
  return c.json(await readBoardNow(await findBoard(c, service), store, now()));
};

/** `GET /boards/:id/events` */
export const readBoardEvents: Handler = async (c, service) => {
  const { id } = (await findBoard(c, service)).content;
  return streamEvents(c, service, boardName(id));
};
