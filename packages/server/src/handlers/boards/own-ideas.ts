import { IdeaChange, type IdeaReceipt, NewIdea } from '@earshot/client/contract';
import { checkIdeaWords, checkLivedExperience } from '../../check-words.js';
import { readJson } from '../../gates/read-json.js';
import { invalid, ProblemError, within } from '../../problem.js';
import type { Permit } from '../../store/boards/board-store.js';
import { editableSeconds } from '../../store/boards/idea-rules.js';
import { type Handler, parse } from '../handler.js';
import { admitOnce, refuseUnlessOpen } from '../permission.js';
import { refuseMore } from '../refuse-more.js';
import { readBoardAct } from './board-act.js';
import { idOf } from '../id-of.js';

/** `POST /boards/:id/ideas`: it waits until a moderator has read it */
export const postIdea: Handler = async (c, service) => {
  const idea = parse(NewIdea, await readJson(c));
  const { act, receipt } = await readBoardAct(c, service, { verb: 'postIdea', with: idea });
  const admit = admitOnce(c, service);
  const posted = await service.store.boards.postIdea(act, idea, ({ board, isNew, recent }) => {
    refuseUnlessOpen(board, service.now());
    checkIdeaWords(idea, board.content);
    checkLivedExperience(idea.livedExperience, board.content);
    refuseMore('ideas', recent);
    admit(board, isNew);
  });
  return c.json({ contract: 1, receipt, idea: posted } satisfies IdeaReceipt, 201);
};

/** `PATCH /boards/:id/ideas/:idea` */
export const changeIdea: Handler = async (c, service) => {
  const change = parse(IdeaChange, await readJson(c));
  const { words, livedExperience } = change;
  if (words === undefined && livedExperience === undefined) {
    throw invalid('', 'words, livedExperience or both', 'neither');
  }
  const of = idOf(c, 'idea');
  const { act, receipt } = await readBoardAct(c, service, { verb: 'changeIdea', of, with: change });
  const permit: Permit = ({ board, idea }) => {
    checkLivedExperience(livedExperience, board.content);
    if (words === undefined) return;
    refuseUnlessOpen(board, service.now());
    within('words', () => checkIdeaWords(words, board.content));
    const sent = Date.parse(idea?.sentAt ?? '');
    if (service.now() < sent + editableSeconds * 1000) return;
    throw new ProblemError(
      'too-late',
      'Words can be changed for ten minutes after they were sent.',
    );
  };
  const idea = await service.store.boards.changeIdea(act, of, change, permit);
  return c.json({ contract: 1, receipt, idea } satisfies IdeaReceipt);
};

/** `DELETE /boards/:id/ideas/:idea`: at any time, after closing and during a pause too */
export const withdrawIdea: Handler = async (c, service) => {
  const of = idOf(c, 'idea');
  const { act, receipt } = await readBoardAct(c, service, { verb: 'withdrawIdea', of });
  const idea = await service.store.boards.withdrawIdea(act, of);
  return c.json({ contract: 1, receipt, idea } satisfies IdeaReceipt);
};
