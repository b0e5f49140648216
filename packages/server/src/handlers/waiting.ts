import { readJson } from '../gates/read-json.js';
import { decideWaiting as decide } from '../moderation/decide-waiting.js';
import { Decision } from '../schemas.js';
import { findPoll, type Handler, parse } from './handler.js';

/** `GET /organise/polls/:id/waiting` */
export const listWaiting: Handler = async (c, service) => {
  const { id } = (await findPoll(c, service)).content;
  const words = await service.store.listWords(id, 'waiting');
  const options = await service.store.listOptions(id);
  const entries = [
    ...words.map(({ state: _, ...entry }) => entry),
    ...options.map(({ label: text, ...entry }) => ({
      ...entry,
      kind: 'option',
      text,
      options: [],
    })),
  ];
  return c.json({ contract: 1, entries });
};

/** `POST /organise/polls/:id/waiting/:entry` */
export const decideWaiting: Handler = async (c, service) => {
  const decision = parse(Decision, await readJson(c));
  const stored = await findPoll(c, service);
  const added = await decide(service, stored, c.req.param('entry') ?? '', decision);
  return c.json({ contract: 1, decision: decision.decision, ...(added && { option: added.id }) });
};
