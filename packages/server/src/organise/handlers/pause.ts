import type { Context } from 'hono';
import type { Handler } from '../../handlers/handler.js';
import type { Resting } from '../../moderation/rest.js';
import { ProblemError } from '../../problem.js';
import type { Service } from '../../service.js';
import { closeByForm, pauseByForm, resumeByForm } from '../acts/pause.js';
import type { Attempt } from '../attempt.js';
import { goOn } from '../go-on.js';
import type { Kind } from '../kinds/kind.js';
import { sendPage } from '../layout.js';
import { pausePage } from '../pages/pause.js';
import { pagesHead } from '../parts/pages-head.js';
import { readAct } from '../read-act.js';
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
  async (c, service) => {
    const { visit, form } = await readAct(c, service);
    const act = acts.get(form.text('act'));
    if (!act) throw new ProblemError('not-found', 'There is no such form on this page.');
    const outcome = await act({ service, kind, kept: await kind.find(c, service), visit, form });
    if (typeof outcome === 'string') return goOn(c, visit.path, outcome);
    return sendPause(c, service, kind, { form, errors: outcome });
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
