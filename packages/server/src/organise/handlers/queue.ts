import type { Context } from 'hono';
import { findBoard, type Handler } from '../../handlers/handler.js';
import type { Service } from '../../service.js';
import { decideByForm } from '../acts/decide.js';
import type { Attempt } from '../attempt.js';
import { sendPage } from '../layout.js';
import { queuePage } from '../pages/queue.js';
import { boardHead } from '../parts/board-pages.js';
import { wordsCard } from '../parts/words-card.js';
import { perform } from '../perform.js';
import { visitOf } from '../visit.js';

/** The forms of the page. */
const acts = new Map([['decide', decideByForm]]);

/** `GET /organise/moderate/boards/:id` */
export const showQueue: Handler = (c, service) => sendQueue(c, service, null);

/** `POST /organise/moderate/boards/:id` */
export const decideInQueue: Handler = (c, service) => {
  const on = async () => ({ board: await findBoard(c, service) });
  return perform(c, service, acts, on, (attempt) => sendQueue(c, service, attempt));
};

async function sendQueue(c: Context, service: Service, attempt: Attempt | null) {
  const visit = await visitOf(c, service);
  const board = await findBoard(c, service);
  const waiting = await service.store.boards.listWaiting(board.content.id);
  return sendPage(c, visit, {
    ...boardHead(visit, board, 'queue'),
    body: queuePage(visit, board.content, waiting, (one) => wordsCard(visit, board, one, attempt)),
    errors: attempt?.errors ?? [],
  });
}
