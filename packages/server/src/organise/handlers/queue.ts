import type { Context } from 'hono';
import { findBoard, type Handler } from '../../handlers/handler.js';
import type { Service } from '../../service.js';
import { decideByForm } from '../acts/decide.js';
import type { Attempt } from '../attempt.js';
import { goOn } from '../go-on.js';
import { sendPage } from '../layout.js';
import { queuePage } from '../pages/queue.js';
import { boardHead } from '../parts/board-pages.js';
import { readAct } from '../read-act.js';
import { visitOf } from '../visit.js';

/** `GET /organise/moderate/boards/:id` */
export const showQueue: Handler = (c, service) => sendQueue(c, service, null);

/** `POST /organise/moderate/boards/:id` */
export const decideInQueue: Handler = async (c, service) => {
  const { visit, form } = await readAct(c, service);
  const board = await findBoard(c, service);
  const outcome = await decideByForm({ service, board, form, visit });
  if (typeof outcome === 'string') return goOn(c, visit.path, outcome);
  return sendQueue(c, service, { form, errors: outcome });
};

async function sendQueue(c: Context, service: Service, attempt: Attempt | null) {
  const visit = await visitOf(c, service);
  const board = await findBoard(c, service);
  const waiting = await service.store.boards.listWaiting(board.content.id);
  return sendPage(c, visit, {
    ...boardHead(visit, board, 'queue'),
    body: queuePage(visit, board, waiting, attempt),
    errors: attempt?.errors ?? [],
  });
}
