import { NewFlag } from '@earshot/client/contract';
import type { Context } from 'hono';
import { refuseHalves } from '../../ballot/words.js';
import { readJson } from '../../gates/read-json.js';
import type { Service } from '../../service.js';
import { stateOf } from '../../state.js';
import { isUrgent } from '../../store/boards/flag.js';
import { type Handler, parse } from '../handler.js';
import { admitOnce, refuseUnlessOpen } from '../permission.js';
import { refuseMore } from '../refuse-more.js';
import { readBoardAct } from './board-act.js';
import { idOf } from '../id-of.js';

/** `POST /boards/:id/ideas/:idea/flags` */
export const flagIdea: Handler = (c, service) => flag(c, service, null);

/** `POST /boards/:id/ideas/:idea/comments/:comment/flags` */
export const flagComment: Handler = (c, service) => flag(c, service, idOf(c, 'comment'));

/** What can be read can be flagged: during a pause and after closing too. */
async function flag(c: Context, service: Service, comment: string | null): Promise<Response> {
  const written = parse(NewFlag, await readJson(c));
  refuseHalves('text', written.text);
  const idea = idOf(c, 'idea');
  const deed = { verb: 'flag', of: comment ?? idea, with: written };
  const { act } = await readBoardAct(c, service, deed);
  if (isUrgent(written.reason)) service.countHidingFlag(c);
  const admit = admitOnce(c, service);
  const target = { idea, comment };
  await service.store.boards.flag(act, target, written, ({ board, isNew, recent }) => {
    if (stateOf(board, service.now()) === 'upcoming') refuseUnlessOpen(board, service.now());
    refuseMore('flags', recent);
    admit(board, isNew);
  });
  return c.json({ contract: 1, flagged: true }, 201);
}
