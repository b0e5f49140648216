import type { Context } from 'hono';
import { findPrompt, type Handler } from '../../../handlers/handler.js';
import type { Service } from '../../../service.js';
import { addGroupByForm } from '../../acts/add-group.js';
import type { Attempt } from '../../attempt.js';
import { sendPage } from '../../layout.js';
import { groupsPage } from '../../pages/groups.js';
import { promptHead } from '../../parts/prompt-pages.js';
import { perform } from '../../perform.js';
import { visitOf } from '../../visit.js';

/** The forms of the page. */
const acts = new Map([['add', addGroupByForm]]);

/** `GET /organise/moderate/prompts/:id/groups` */
export const showGroups: Handler = (c, service) => sendGroups(c, service, null);

/** `POST /organise/moderate/prompts/:id/groups` */
export const addOnPage: Handler = (c, service) => {
  const on = async () => ({ prompt: await findPrompt(c, service) });
  return perform(c, service, acts, on, (attempt) => sendGroups(c, service, attempt));
};

async function sendGroups(c: Context, service: Service, attempt: Attempt | null) {
  const visit = await visitOf(c, service);
  const prompt = await findPrompt(c, service);
  const all = await service.store.prompts.listAll(prompt.content.id);
  const read = all.filter(({ nameState }) => nameState === 'shown' || nameState === 'withheld');
  return sendPage(c, visit, {
    ...promptHead(visit, prompt, 'groups'),
    body: groupsPage(visit, prompt, read, attempt),
    errors: attempt?.errors ?? [],
  });
}
