import type { Context } from 'hono';
import { findPrompt, type Handler } from '../../../handlers/handler.js';
import { similarGroups } from '../../../search/similar-groups.js';
import type { Service } from '../../../service.js';
import type { KeptGroup, StoredPrompt } from '../../../store/prompts/prompt-store.js';
import { decideNameByForm } from '../../acts/decide-name.js';
import type { Attempt } from '../../attempt.js';
import { sendPage } from '../../layout.js';
import { queuePage } from '../../pages/queue.js';
import { plainName } from '../../parts/group-name.js';
import { promptHead } from '../../parts/prompt-pages.js';
import { waitingName } from '../../parts/waiting-name.js';
import { perform } from '../../perform.js';
import { type Visit, visitOf } from '../../visit.js';

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
  const known = all.filter(({ nameState }) => nameState === 'waiting' || nameState === 'shown');
  const waiting = known
    .filter(({ nameState }) => nameState === 'waiting')
    .map((group) => ({ group, similar: similarTo(group, known, visit, prompt) }));
  return sendPage(c, visit, {
    ...promptHead(visit, prompt, 'queue'),
    body: queuePage(visit, prompt.content, waiting, (one) =>
      waitingName(visit, prompt, one, attempt),
    ),
    errors: attempt?.errors ?? [],
  });
}

/** Groups that a name may be the same as; others that wait are among them. */
function similarTo(
  { id, name, lang }: KeptGroup,
  known: readonly KeptGroup[],
  visit: Visit,
  prompt: StoredPrompt,
): KeptGroup[] {
  const others = known.filter((one) => one.id !== id);
  return similarGroups({ name: plainName(visit, prompt, name), lang: lang ?? undefined }, others);
}
