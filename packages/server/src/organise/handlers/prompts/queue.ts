import type { Context } from 'hono';
import { findPrompt, type Handler } from '../../../handlers/handler.js';
import type { Service } from '../../../service.js';
import { decideNameByForm } from '../../acts/decide-name.js';
import type { Attempt } from '../../attempt.js';
import { sendPage } from '../../layout.js';
import { queuePage } from '../../pages/queue.js';
import { promptHead } from '../../parts/prompt-pages.js';
import { waitingName } from '../../parts/waiting-name.js';
import { perform } from '../../perform.js';
import { visitOf } from '../../visit.js';

/** The forms of the page. */
const acts = new Map([['decide', decideNameByForm]]);

/** `GET /organise/moderate/prompts/:id` */
export const showNames: Handler = (c, service) => sendNames(c, service, null);

/** `POST /organise/moderate/prompts/:id` */
export const decideInNames: Handler = (c, service) => {
  const on = async () => ({ prompt: await findPrompt(c, service) });
  return perform(c, service, acts, on, (attempt) => sendNames(c, service, attempt));
};

async function sendNames(c: Context, service: Service, attempt: Attempt | null) {
  const visit = await visitOf(c, service);
  const prompt = await findPrompt(c, service);
  const all = await service.store.prompts.listAll(prompt.content.id);
  const waiting = all
    .filter(({ nameState }) => nameState === 'waiting')
    .map((group) => ({ group, similar: [] }));
  return sendPage(c, visit, {
    ...promptHead(visit, prompt, 'queue'),
    body: queuePage(visit, prompt.content, waiting, (one) =>
      waitingName(visit, prompt, one, attempt),
    ),
    errors: attempt?.errors ?? [],
  });
}
