import { type GroupReceipt, NewGroup, type PromptContent } from '@earshot/client/contract';
import { refuseAllHalves } from '../../check-words.js';
import { readJson } from '../../gates/read-json.js';
import { invalid } from '../../problem.js';
import { refuseFull } from '../../refuse-full.js';
import { type Handler, parse } from '../handler.js';
import { idOf } from '../id-of.js';
import { admitOnce, refuseUnlessOpen } from '../permission.js';
import { refuseMore } from '../refuse-more.js';
import { readPromptAct } from './prompt-act.js';

/** `POST /prompts/:id/groups`: a name waits until a moderator has read it, a suggestion of the organiser's does not */
export const nameGroup: Handler = async (c, service) => {
  const named = parse(NewGroup, await readJson(c));
  const { name, why, reach } = named;
  refuseAllHalves({ name, why, reach });
  const { act, receipt } = await readPromptAct(c, service, { verb: 'nameGroup', with: named });
  const admit = admitOnce(c, service);
  const { prompts } = service.store;
  const group = await prompts.nameGroup(act, named, ({ prompt, isNew, recent, groups }) => {
    refuseUnlessOpen(prompt, service.now());
    checkSuggestion(named, prompt.content);
    refuseMore('names', recent);
    refuseFull(groups);
    admit(prompt, isNew);
  });
  return c.json({ contract: 1, receipt, group } satisfies GroupReceipt, 201);
};

function checkSuggestion({ suggestion }: NewGroup, { suggestions }: PromptContent): void {
  if (suggestion === undefined || suggestions.some(({ id }) => id === suggestion)) return;
  throw invalid('suggestion', 'the id of a suggestion of this prompt', 'another');
}

/** `DELETE /prompts/:id/groups/:group`: at any time, after closing and during a pause too */
export const withdrawGroup: Handler = async (c, service) => {
  const of = idOf(c, 'group');
  const { act, receipt } = await readPromptAct(c, service, { verb: 'withdrawGroup', of });
  const group = await service.store.prompts.withdrawGroup(act, of);
  return c.json({ contract: 1, receipt, group } satisfies GroupReceipt);
};
