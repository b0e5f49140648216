import { readJson } from '../../gates/read-json.js';
import { answer } from '../../moderation/answer.js';
import { askMerge, unaskMerge } from '../../moderation/ask-merge.js';
import { decide } from '../../moderation/decide.js';
import { MergeQuestion, NewAnswer, NewStatus, WordsDecision } from '../../moderation/schemas.js';
import { setStatus } from '../../moderation/set-status.js';
import { findBoard, type Handler, parse } from '../handler.js';
import { idOf } from '../id-of.js';

/** `GET /organise/boards/:id/waiting` */
export const listWaitingIdeas: Handler = async (c, service) => {
  const { id } = (await findBoard(c, service)).content;
  return c.json({ contract: 1, entries: await service.store.boards.listWaiting(id) });
};

/** `POST /organise/boards/:id/decisions` */
export const decideWords: Handler = async (c, service) => {
  const decision = parse(WordsDecision, await readJson(c));
  await decide(service, await findBoard(c, service), decision);
  return c.json({ contract: 1, decision: decision.decision });
};

/** `GET /organise/boards/:id/decisions` */
export const listDecisions: Handler = async (c, service) => {
  const { id } = (await findBoard(c, service)).content;
  return c.json({ contract: 1, decisions: await service.store.boards.listDecisions(id) });
};

/** `PUT /organise/boards/:id/ideas/:idea/status` */
export const setIdeaStatus: Handler = async (c, service) => {
  const status = parse(NewStatus, await readJson(c));
  const board = await findBoard(c, service);
  return c.json(await setStatus(service, board, idOf(c, 'idea'), status));
};

/** `POST /organise/boards/:id/ideas/:idea/answer` */
export const answerIdea: Handler = async (c, service) => {
  const { text } = parse(NewAnswer, await readJson(c));
  const board = await findBoard(c, service);
  return c.json(await answer(service, board, idOf(c, 'idea'), text), 201);
};

/** `PUT /organise/boards/:id/ideas/:idea/merge` */
export const askIdeaMerge: Handler = async (c, service) => {
  const question = parse(MergeQuestion, await readJson(c));
  await askMerge(service, await findBoard(c, service), idOf(c, 'idea'), question);
  return c.json({ contract: 1, asked: question.into });
};

/** `DELETE /organise/boards/:id/ideas/:idea/merge` */
export const unaskIdeaMerge: Handler = async (c, service) => {
  await unaskMerge(service, await findBoard(c, service), idOf(c, 'idea'));
  return c.json({ contract: 1, asked: null });
};
