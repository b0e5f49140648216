import {
  type Idea,
  ideaStatuses,
  type IdeaStatus,
  type Sort,
  sorts,
} from '@earshot/client/contract';
import { html } from 'hono/html';
import type { StoredBoard } from '../../store/boards/board-store.js';
import type { Html } from '../html.js';
import { ideaPath, ideasPath } from '../parts/board-pages.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { ideaWords } from '../parts/words-card.js';
import { written } from '../parts/written.js';
import type { Visit } from '../visit.js';

/** A page of the ideas that everyone can read. */
export interface IdeasShown {
  readonly ideas: readonly Idea[];
  readonly sort: Sort;
  readonly status: IdeaStatus | undefined;
  /** Where the next page begins. */
  readonly next: string | null;
  readonly total: number;
  /** What was looked for; it came in a form, for words do not stand in addresses. */
  readonly looked?: string;
}

/** Ideas to choose one from. */
export function ideasPage(visit: Visit, board: StoredBoard, shown: IdeasShown): Html {
  const { list } = visit.words;
  const { ideas, total, next, looked } = shown;
  return html`${searchForm(visit, board, looked)} ${filterForm(visit, board, shown)}
    <h2>${looked ? list.found(total) : visit.names.ideas(total)}</h2>
    ${ideas.length === 0 ? html`<p>${list.empty}</p>` : ''}
    ${ideas.map((idea) => ideaCard(visit, board, idea))}
    ${next === null ? '' : moreLink(visit, board, shown, next)}`;
}

function searchForm({ words, session }: Visit, board: StoredBoard, looked = ''): Html {
  const { list } = words;
  return html`<form class="row" method="post" action="${ideasPath(board)}" role="search">
    ${hiddenFields(session)}
    <label for="looked">${list.search}</label>
    <input type="text" id="looked" name="looked" maxlength="200" value="${looked}" dir="auto" />
    <button>${list.find}</button>
  </form>`;
}

function filterForm(
  { words, names }: Visit,
  board: StoredBoard,
  { sort, status }: IdeasShown,
): Html {
  const { list } = words;
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}" ${chosen ? html`selected` : ''}>${label}</option>`;
  return html`<form class="row" method="get" action="${ideasPath(board)}">
    <label for="sort">${names.sortBy}</label>
    <select id="sort" name="sort">
      ${sorts.map((one) => option(one, names.sorts[one], one === sort))}
    </select>
    <label for="status">${list.status}</label>
    <select id="status" name="status">
      ${option('', list.any, status === undefined)}
      ${ideaStatuses.map((one) => option(one, names.statuses[one], one === status))}
    </select>
    <button class="second">${list.apply}</button>
  </form>`;
}

function ideaCard({ words, names }: Visit, board: StoredBoard, idea: Idea): Html {
  const { list, facts } = words;
  const status = names.statuses[(idea.status?.status ?? 'new') as IdeaStatus];
  return html`<article class="card">
    <p class="row">
      <span class="tag">${status}</span>
      ${idea.late ? html`<span class="tag bad">${list.late}</span>` : ''}
      <span class="quiet">${facts.people(idea.support)} · ${names.comments(idea.comments)}</span>
    </p>
    <h3>
      <a href="${ideaPath(board, idea.id)}">
        ${idea.withdrawn ? words.idea.withdrawn : written(idea.title, idea.lang)}
      </a>
    </h3>
    ${ideaWords(shortened(idea.text), idea.lang)}
  </article>`;
}

/** Enough to know an idea by; its own page has all of it. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 200 ? `${characters.slice(0, 200).join('')}…` : text;
}

function moreLink(
  { words }: Visit,
  board: StoredBoard,
  { sort, status }: IdeasShown,
  cursor: string,
): Html {
  const query = new URLSearchParams({ sort, ...(status && { status }), cursor }).toString();
  return html`<p><a href="${ideasPath(board)}?${query}">${words.list.next}</a></p>`;
}
