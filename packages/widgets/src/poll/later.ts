import { later } from '../kit/later.js';

/** Loads what is needed once a person acts. */
export const loadVoting = later('voting', () => import('./voting/define.js'));

/** Loads what only some polls have: ranks, dots, codes, options from people, replies. */
export const loadMore = later('more', () => import('./more/define.js'));

/** Loads what is shown after a vote. */
export const loadResults = later('results', () => import('./results/define.js'));
