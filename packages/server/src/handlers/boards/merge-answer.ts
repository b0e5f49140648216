import { type IdeaReceipt, MergeAnswer } from '@earshot/client/contract';
import { readJson } from '../../gates/read-json.js';
import { type Handler, parse } from '../handler.js';
import { readBoardAct } from './board-act.js';
import { idOf } from '../id-of.js';

/** `PUT /boards/:id/ideas/:idea/merge`: what its author says to the organiser's question */
export const answerMerge: Handler = async (c, service) => {
  const { merge } = parse(MergeAnswer, await readJson(c));
  const of = idOf(c, 'idea');
  const deed = { verb: 'answerMerge', of, with: merge };
  const { act, receipt } = await readBoardAct(c, service, deed);
  const idea = await service.store.boards.answerMerge(act, of, merge);
  return c.json({ contract: 1, receipt, idea } satisfies IdeaReceipt);
};
