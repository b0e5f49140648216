import type { SupportReceipt } from '@earshot/client/contract';
import type { Context } from 'hono';
import type { Service } from '../../service.js';
import type { Handler } from '../handler.js';
import { admitOnce, refuseUnlessOpen } from '../permission.js';
import { readBoardAct } from './board-act.js';
import { idOf } from '../id-of.js';

/** `PUT /boards/:id/ideas/:idea/support` */
export const supportIdea: Handler = (c, service) => support(c, service, true);

/** `DELETE /boards/:id/ideas/:idea/support` */
export const unsupportIdea: Handler = (c, service) => support(c, service, false);

async function support(c: Context, service: Service, supports: boolean): Promise<Response> {
  const of = idOf(c, 'idea');
  const deed = { verb: 'support', of, with: supports };
  const { act, receipt } = await readBoardAct(c, service, deed);
  const admit = admitOnce(c, service);
  const given = await service.store.boards.support(act, of, supports, ({ board, isNew }) => {
    refuseUnlessOpen(board, service.now());
    admit(board, isNew);
  });
  return c.json({ contract: 1, receipt, ...given } satisfies SupportReceipt);
}
