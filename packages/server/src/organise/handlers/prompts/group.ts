import type { Context } from 'hono';
import { findPrompt, type Handler } from '../../../handlers/handler.js';
import { idOf } from '../../../handlers/id-of.js';
import { ProblemError } from '../../../problem.js';
import type { Service } from '../../../service.js';
import { decideNameByForm } from '../../acts/decide-name.js';
import { addStepByForm, removeStepByForm } from '../../acts/log-step.js';
import type { GroupForm } from '../../acts/on-prompt.js';
import { sayProgressByForm } from '../../acts/progress.js';
import { renameByForm, useOwnNameByForm } from '../../acts/rename.js';
import type { Attempt } from '../../attempt.js';
import { sendPage } from '../../layout.js';
import { groupPage, type GroupShown } from '../../pages/group.js';
import { plainName } from '../../parts/group-name.js';
import { promptHead } from '../../parts/prompt-pages.js';
import { perform } from '../../perform.js';
import { visitOf } from '../../visit.js';

/** The forms of the page. */
const acts = new Map<string, GroupForm>([
  ['decide', decideNameByForm],
  ['log', addStepByForm],
  ['unlog', removeStepByForm],
  ['state', sayProgressByForm],
  ['own-name', useOwnNameByForm],
  ['rename', renameByForm],
]);

/** `GET /organise/moderate/prompts/:id/groups/:group` */
export const showGroup: Handler = (c, service) => sendGroup(c, service, null);

/** `POST /organise/moderate/prompts/:id/groups/:group` */
export const actOnGroup: Handler = (c, service) => {
  const on = async () => ({ prompt: await findPrompt(c, service), group: idOf(c, 'group') });
  return perform(c, service, acts, on, (attempt) => sendGroup(c, service, attempt));
};

async function sendGroup(c: Context, service: Service, attempt: Attempt | null) {
  const visit = await visitOf(c, service);
  const shown = await readShown(c, service);
  const head = promptHead(visit, shown.prompt, null);
  const name = plainName(visit, shown.prompt, shown.group.name);
  return sendPage(c, visit, {
    ...head,
    title: name ? `${name} – ${head.title}` : head.title,
    body: groupPage(visit, shown, attempt),
    errors: attempt?.errors ?? [],
  });
}

/** @throws ProblemError `not-found` */
async function readShown(c: Context, service: Service): Promise<GroupShown> {
  const { store, now } = service;
  const prompt = await findPrompt(c, service);
  const { id } = prompt.content;
  const group = await store.prompts.inspect(id, idOf(c, 'group'));
  if (!group) throw new ProblemError('not-found', 'There is no such group.');
  const decisions = await store.prompts.listDecisions(id);
  return {
    prompt,
    group,
    decisions: decisions.filter((one) => one.group === group.id).toReversed(),
    now: now(),
  };
}
