import { later } from '../kit/later.js';

/** Loads what shows everything that belongs to an idea. */
export const loadThread = later('thread', () => import('./thread/define.js'));

/** Loads what takes an idea. */
export const loadComposer = later('composer', () => import('./composer/define.js'));

/** Loads what shows a person their own ideas. */
export const loadOwn = later('own', () => import('./own/define.js'));
