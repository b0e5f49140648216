import { html } from 'hono/html';
import type { PollContent } from '@earshot/client/contract';
import type { Html } from '../html.js';
import { organiserText } from '../parts/organiser-text.js';
import type { Visit } from '../visit.js';

/** A board or a poll, with how much waits for a moderator. */
export interface Place {
  readonly content: Pick<PollContent, 'id' | 'question' | 'languages'>;
  readonly state: keyof Visit['words']['states'];
  readonly waiting: number;
  readonly flagged: number;
  /** What came from people, in words. */
  readonly counts: string;
}

/** Everything there is, what waits first to be seen. */
export function placesPage(visit: Visit, boards: readonly Place[], polls: readonly Place[]): Html {
  const { places } = visit.words;
  return html`
    <h2>${places.boards}</h2>
    ${boards.map((board) => card(visit, board, `/organise/moderate/boards/${board.content.id}`, 'ideas'))}
    ${boards.length === 0 ? html`<p>${places.noBoards}</p>` : ''}
    <h2>${places.polls}</h2>
    ${polls.map((poll) => card(visit, poll, `/organise/moderate/polls/${poll.content.id}`, 'votes'))}
    ${polls.length === 0 ? html`<p>${places.noPolls}</p>` : ''}
  `;
}

function card(visit: Visit, place: Place, path: string, file: 'ideas' | 'votes'): Html {
  const { places, states } = visit.words;
  const { content, state, waiting, flagged, counts } = place;
  return html`<article class="card">
    <h3><a href="${path}">${organiserText(visit, content.question, content.languages)}</a></h3>
    <p class="row">
      <strong>${waiting === 0 ? places.nothing : places.waiting(waiting)}</strong>
      ${flagged === 0 ? '' : html`<span class="tag bad">${places.flagged(flagged)}</span>`}
      <span class="quiet">${[states[state], counts].filter(Boolean).join(' · ')}</span>
    </p>
    <p class="quiet">
      ${places.downloads} <a href="${path}/${file}.csv" download>${places.csv}</a> ·
      <a href="${path}/${file}.json" download>${places.json}</a>
    </p>
  </article>`;
}
