import { html } from 'hono/html';
import type { Handler } from '../../handlers/handler.js';
import type { Resting } from '../../moderation/rest.js';
import type { Kind } from '../kinds/kind.js';
import { sendPage } from '../layout.js';
import { decisionList } from '../parts/decision-list.js';
import { pagesHead } from '../parts/pages-head.js';
import { visitOf } from '../visit.js';

/** So many decisions stand on a page. */
const atOnce = 100;

/** `GET /organise/moderate/boards/:id/decisions`, or of a prompt */
export const showDecisions =
  <Kept extends Resting>(kind: Kind<Kept>): Handler =>
  async (c, service) => {
    const visit = await visitOf(c, service);
    const kept = await kind.find(c, service);
    const pages = kind.pages(kept);
    const all = (await kind.decisions(service, kept)).toReversed();
    const from = Number(/^\d{1,9}$/.exec(c.req.query('from') ?? '')?.[0] ?? 0);
    const rest = `${pages.parts.decisions}?from=${from + atOnce}`;
    const { lead, title, older } = visit.words.decisions;
    const { timeZone } = kept.content.about;
    const body = html`<h2>${title}</h2>
      <p>${lead}</p>
      ${decisionList(visit, timeZone, all.slice(from, from + atOnce))}
      ${all.length > from + atOnce ? html`<p><a href="${rest}">${older}</a></p>` : ''}`;
    return sendPage(c, visit, { ...pagesHead(visit, pages, 'decisions'), body });
  };
