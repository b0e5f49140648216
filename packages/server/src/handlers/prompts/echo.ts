import type { EchoReceipt } from '@earshot/client/contract';
import type { Context } from 'hono';
import type { Service } from '../../service.js';
import type { Handler } from '../handler.js';
import { idOf } from '../id-of.js';
import { admitOnce, refuseUnlessOpen } from '../permission.js';
import { refuseMore } from '../refuse-more.js';
import { readPromptAct } from './prompt-act.js';

/** `PUT /prompts/:id/groups/:group/echo` */
export const echoGroup: Handler = (c, service) => echo(c, service, true);

/** `DELETE /prompts/:id/groups/:group/echo` */
export const unechoGroup: Handler = (c, service) => echo(c, service, false);

async function echo(c: Context, service: Service, echoes: boolean): Promise<Response> {
  const of = idOf(c, 'group');
  const { act, receipt } = await readPromptAct(c, service, { verb: 'echo', of, with: echoes });
  const admit = admitOnce(c, service);
  const { prompts } = service.store;
  const echoed = await prompts.echo(act, of, echoes, ({ prompt, isNew, recent }) => {
    refuseUnlessOpen(prompt, service.now());
    refuseMore('echoes', recent);
    admit(prompt, isNew);
  });
  return c.json({ contract: 1, receipt, echoed } satisfies EchoReceipt);
}
