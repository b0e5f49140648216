import { html } from 'hono/html';
import { findBoard, type Handler } from '../../handlers/handler.js';
import { sendPage } from '../layout.js';
import { boardHead, partPath } from '../parts/board-head.js';
import { decisionList } from '../parts/decision-list.js';
import { visitOf } from '../visit.js';

/** So many decisions stand on a page. */
const atOnce = 100;

/** `GET /organise/moderate/boards/:id/decisions` */
export const showDecisions: Handler = async (c, service) => {
  const visit = await visitOf(c, service);
  const board = await findBoard(c, service);
  const all = (await service.store.boards.listDecisions(board.content.id)).toReversed();
  const from = Number(/^\d{1,9}$/.exec(c.req.query('from') ?? '')?.[0] ?? 0);
  const rest = `${partPath(board, 'decisions')}?from=${from + atOnce}`;
  const { lead, title, older } = visit.words.decisions;
  const body = html`<h2>${title}</h2>
    <p>${lead}</p>
    ${decisionList(visit, board, all.slice(from, from + atOnce))}
    ${all.length > from + atOnce ? html`<p><a href="${rest}">${older}</a></p>` : ''}`;
  return sendPage(c, visit, { ...boardHead(visit, board, 'decisions'), body });
};
