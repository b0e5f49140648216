import { type InclusionReceipt, NewInclusion } from '@earshot/client/contract';
import { refuseAllHalves } from '../../check-words.js';
import { readJson } from '../../gates/read-json.js';
import { invalid } from '../../problem.js';
import { type Handler, parse } from '../handler.js';
import { idOf } from '../id-of.js';
import { admitOnce, refuseUnlessOpen } from '../permission.js';
import { refuseMore } from '../refuse-more.js';
import { readPromptAct } from './prompt-act.js';

/** `POST /prompts/:id/groups/:group/includes-me`: in place of what was said before, and read by the organiser alone */
export const includeMe: Handler = async (c, service) => {
  const inclusion = parse(NewInclusion, await readJson(c));
  const { needs, text, ownName = '' } = inclusion;
  if (new Set(needs).size < needs.length) throw invalid('needs', 'each once', 'one of them twice');
  refuseAllHalves({ text, ownName });
  const of = idOf(c, 'group');
  const deed = { verb: 'include', of, with: inclusion };
  const { act, receipt } = await readPromptAct(c, service, deed);
  const admit = admitOnce(c, service);
  const { prompts } = service.store;
  const included = await prompts.include(act, of, inclusion, ({ prompt, isNew, recent }) => {
    refuseUnlessOpen(prompt, service.now());
    refuseMore('inclusions', recent);
    admit(prompt, isNew);
  });
  return c.json({ contract: 1, receipt, included } satisfies InclusionReceipt, 201);
};

/** `DELETE /prompts/:id/groups/:group/includes-me`: at any time, after closing and during a pause too */
export const includeMeNoLonger: Handler = async (c, service) => {
  const of = idOf(c, 'group');
  const deed = { verb: 'withdrawInclusion', of };
  const { act, receipt } = await readPromptAct(c, service, deed);
  const included = await service.store.prompts.include(act, of, null, () => {});
  return c.json({ contract: 1, receipt, included } satisfies InclusionReceipt);
};
