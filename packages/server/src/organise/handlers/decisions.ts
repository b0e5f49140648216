import { html } from 'hono/html';
import { findBoard, type Handler } from '../../handlers/handler.js';
import { sendPage } from '../layout.js';
import { boardHead } from '../parts/board-head.js';
import { decisionList } from '../parts/decision-list.js';
import { visitOf } from '../visit.js';

/** `GET /organise/moderate/boards/:id/decisions` */
export const showDecisions: Handler = async (c, service) => {
  const visit = await visitOf(c, service);
  const board = await findBoard(c, service);
  const all = await service.store.boards.listDecisions(board.content.id);
  const { lead, title } = visit.words.decisions;
  const body = html`<h2>${title}</h2>
    <p>${lead}</p>
    ${decisionList(visit, board, all)}`;
  return sendPage(c, visit, { ...boardHead(visit, board, 'decisions'), body });
};
