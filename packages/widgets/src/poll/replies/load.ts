import { later } from '../../kit/later.js';

/** Loads what shows the host's replies. */
export const loadReplies = later('replies', () => import('./define.js'));
