import { later } from '../kit/later.js';

/** Loads what filters and searches. */
export const loadFinding = later('finding', () => import('./finding/define.js'));

/** Loads what follows a board that is on screen: new ideas, changed counts, views. */
export const loadLive = later('live', () => import('./live/define.js'));

/** Loads what shows everything that belongs to an idea. */
export const loadThread = later('thread', () => import('./thread/define.js'));

/** Loads what takes an idea. */
export const loadComposer = later('composer', () => import('./composer/define.js'));

/** Loads what shows a person their own ideas. */
export const loadOwn = later('own', () => import('./own/define.js'));

/** Loads what a closed board says. */
export const loadClosing = later('closing', () => import('./closing/define.js'));
