import { html } from 'hono/html';
import type { StoredBoard } from '../../store/boards/board-store.js';
import { textIn } from '../../text-in.js';
import type { Html } from '../html.js';
import type { Page } from '../layout.js';
import type { Visit } from '../visit.js';
import { organiserText } from './organiser-text.js';

/** The pages of one board. */
export type Part = 'queue' | 'ideas' | 'decisions' | 'pause';

const paths: Readonly<Record<Part, string>> = {
  queue: '',
  ideas: '/ideas',
  decisions: '/decisions',
  pause: '/pause',
};

/** The address of one of a board's pages. */
export function partPath({ content }: StoredBoard, part: Part): string {
  return `/organise/moderate/boards/${content.id}${paths[part]}`;
}

/** The board's question as a page's title, and the way to its other pages. */
export function boardHead(
  visit: Visit,
  board: StoredBoard,
  here: Part | null,
): Pick<Page, 'title' | 'heading' | 'parts'> {
  const { question, languages } = board.content;
  const names = visit.words.board;
  const link = (part: Part): Html =>
    html`<li>
      <a href="${partPath(board, part)}" ${part === here ? html`aria-current="page"` : ''}
        >${names[part]}</a
      >
    </li>`;
  const title = textIn([visit.language, ...languages], question);
  return {
    title: here ? `${names[here]} – ${title}` : title,
    heading: organiserText(visit, question, languages),
    parts: html`<nav class="parts" aria-label="${names.sections}">
      <ul class="plain">
        ${(Object.keys(paths) as Part[]).map(link)}
      </ul>
    </nav>`,
  };
}
