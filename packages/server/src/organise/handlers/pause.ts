import type { Context } from 'hono';
import { findBoard, type Handler } from '../../handlers/handler.js';
import { ProblemError } from '../../problem.js';
import type { Service } from '../../service.js';
import type { BoardForm } from '../acts/on-board.js';
import { closeByForm, pauseByForm, resumeByForm } from '../acts/pause.js';
import type { Attempt } from '../attempt.js';
import { goOn } from '../go-on.js';
import { sendPage } from '../layout.js';
import { pausePage } from '../pages/pause.js';
import { boardHead } from '../parts/board-head.js';
import { readAct } from '../read-act.js';
import { visitOf } from '../visit.js';

/** The forms of the page. */
const acts = new Map<string, BoardForm>([
  ['pause', pauseByForm],
  ['resume', resumeByForm],
  ['close', closeByForm],
]);

/** `GET /organise/moderate/boards/:id/pause` */
export const showPause: Handler = (c, service) => sendPause(c, service, null);

/** `POST /organise/moderate/boards/:id/pause` */
export const pauseOrClose: Handler = async (c, service) => {
  const { visit, form } = await readAct(c, service);
  const act = acts.get(form.text('act'));
  if (!act) throw new ProblemError('not-found', 'There is no such form on this page.');
  const outcome = await act({ service, board: await findBoard(c, service), visit, form });
  if (typeof outcome === 'string') return goOn(c, visit.path, outcome);
  return sendPause(c, service, { form, errors: outcome });
};

async function sendPause(c: Context, service: Service, attempt: Attempt | null) {
  const visit = await visitOf(c, service);
  const board = await findBoard(c, service);
  return sendPage(c, visit, {
    ...boardHead(visit, board, 'pause'),
    body: pausePage(visit, board, service.now(), attempt),
    errors: attempt?.errors ?? [],
  });
}
