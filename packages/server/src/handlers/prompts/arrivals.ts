import { readJson } from '../../gates/read-json.js';
import { NewArrival } from '../../prompt-schemas.js';
import { findPrompt, type Handler, parse } from '../handler.js';
import { refuseUnlessOpen } from '../permission.js';

/** `POST /prompts/:id/arrivals`: whose it is is not asked, and whether it counts is not told */
export const postArrival: Handler = async (c, service) => {
  parse(NewArrival, await readJson(c));
  const stored = await findPrompt(c, service);
  refuseUnlessOpen(stored, service.now());
  const { id } = stored.content;
  if (service.takeDaily(c, 'arrivals', id)) await service.store.prompts.countArrival(id);
  return c.json({ contract: 1, received: true });
};
