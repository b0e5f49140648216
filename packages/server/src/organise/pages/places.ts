import { html } from 'hono/html';
import type { PollContent } from '@earshot/client/contract';
import type { Html } from '../html.js';
import { organiserText } from '../parts/organiser-text.js';
import type { Visit } from '../visit.js';

/** What its downloads are called. */
const files = { boards: 'ideas', prompts: 'groups', polls: 'votes' } as const;
export type PlaceKind = keyof typeof files;

/** A board, a prompt or a poll, with how much waits for a moderator. */
export interface Place {
  readonly content: Pick<PollContent, 'id' | 'question' | 'languages'>;
  readonly state: keyof Visit['words']['states'];
  readonly waiting: number;
  readonly flagged: number;
  /** What came from people, in words. */
  readonly counts: string;
}

/** Everything there is, what waits first to be seen. */
export function placesPage(visit: Visit, places: Readonly<Record<PlaceKind, Place[]>>): Html {
  const { boards, prompts, polls, noBoards, noPrompts, noPolls } = visit.words.places;
  const part = (kind: PlaceKind, title: string, none: string) =>
    html`<h2>${title}</h2>
      ${places[kind].map((place) => card(visit, place, kind))}
      ${places[kind].length === 0 ? html`<p>${none}</p>` : ''}`;
  return html`${part('boards', boards, noBoards)} ${part('prompts', prompts, noPrompts)}
  ${part('polls', polls, noPolls)}`;
}

function card(visit: Visit, place: Place, kind: PlaceKind): Html {
  const { places, states } = visit.words;
  const path = `/organise/moderate/${kind}/${place.content.id}`;
  const file = files[kind];
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
