import type { Context } from 'hono';
import type { Handler } from '../../handlers/handler.js';
import type { Resting } from '../../moderation/rest.js';
import type { Service } from '../../service.js';
import { closeByForm, pauseByForm, resumeByForm } from '../acts/pause.js';
import type { Attempt } from '../attempt.js';
import type { Kind } from '../kinds/kind.js';
import { sendPage } from '../layout.js';
import { pausePage } from '../pages/pause.js';
import { pagesHead } from '../parts/pages-head.js';
import { perform } from '../perform.js';
import { visitOf } from '../visit.js';

/** The forms of the page. */
const acts = new Map([
  ['pause', pauseByForm],
  ['resume', resumeByForm],
  ['close', closeByForm],
]);

/** `GET /organise/moderate/boards/:id/pause`, or of a prompt */
export const showPause =
  <Kept extends Resting>(kind: Kind<Kept>): Handler =>
  (c, service) =>
    sendPause(c, service, kind, null);

/** `POST /organise/moderate/boards/:id/pause`, or of a prompt */
export const pauseOrClose =
  <Kept extends Resting>(kind: Kind<Kept>): Handler =>
  (c, service) => {
    const on = async () => ({ kind, kept: await kind.find(c, service) });
    return perform(c, service, acts, on, (attempt) => sendPause(c, service, kind, attempt));
  };

async function sendPause<Kept extends Resting>(
  c: Context,
  service: Service,
  kind: Kind<Kept>,
  attempt: Attempt | null,
) {
  const visit = await visitOf(c, service);
  const kept = await kind.find(c, service);
  return sendPage(c, visit, {
    ...pagesHead(visit, kind.pages(kept), 'pause'),
    body: pausePage(visit, { kept, kind: kind.name, now: service.now() }, attempt),
    errors: attempt?.errors ?? [],
  });
}
