import { Views } from '@earshot/client/contract';
import { readJson } from '../../gates/read-json.js';
import { findBoard, type Handler, parse } from '../handler.js';

/** `POST /boards/:id/views`: whose they are is not asked */
export const countViews: Handler = async (c, service) => {
  const { ideas } = parse(Views, await readJson(c));
  const { id } = (await findBoard(c, service)).content;
  const seen = service.takeViews(c, id, ideas);
  const counted =
    seen.length > 0 ? await service.store.boards.countViews(id, seen, service.now()) : 0;
  return c.json({ contract: 1, counted });
};
