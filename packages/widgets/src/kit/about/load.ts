import { later } from '../later.js';

/** Loads what stands behind "Why we ask" and its siblings. */
export const loadAbout = later('about', () => import('./define.js'));
