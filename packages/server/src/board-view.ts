import type { Board, boardCapabilities, Sort } from '@earshot/client/contract';
import { closesOf, pauseOf, stateOf } from './state.js';
import type { StoredBoard } from './store/boards/board-store.js';

/** The orders of a board's ideas, the default first: the fairest while people post, the latest once they cannot. */
export function sortsOf(board: StoredBoard, now: number): Sort[] {
  const others = ['most-supported', 'most-discussed'] as const;
  return stateOf(board, now) === 'closed'
    ? ['newest', ...others, 'least-read']
    : ['least-read', 'newest', ...others];
}

/** Whether everyone may download the ideas: the board has closed, and they have not been deleted. */
export function hasDownload(board: StoredBoard, now: number): boolean {
  return board.erasedAt === null && stateOf(board, now) === 'closed';
}

/** The board as everyone reads it. */
export function viewBoard(stored: StoredBoard, now: number): Board {
  const { id, languages, question, topics, livedExperience, names, youngPeople, about } =
    stored.content;
  const paused = pauseOf(stored, now);
  return {
    contract: 1,
    id,
    version: stored.version,
    state: stateOf(stored, now),
    languages,
    question,
    topics,
    livedExperience,
    names,
    ...(youngPeople !== undefined && { youngPeople }),
    ideas: stored.ideas,
    supports: stored.supports,
    sorts: sortsOf(stored, now),
    about: { ...about, closes: closesOf(stored), ...(paused && { paused }) },
    capabilities: capabilitiesOf(stored, now),
    links: {},
    revisions: [...stored.revisions],
  };
}

function capabilitiesOf(stored: StoredBoard, now: number): (typeof boardCapabilities)[number][] {
  return [
    'ideas',
    'own-ideas',
    'support',
    ...(stored.content.comments ? (['comments', 'commenting'] as const) : []),
    'flags',
    'similar',
    'search',
    'views',
    'mine',
    'events',
    ...(hasDownload(stored, now) ? (['csv'] as const) : []),
  ];
}
