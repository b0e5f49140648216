import { warnOnce } from '../kit/warn-once.js';

/** Loads what is needed once a person acts. */
export const loadVoting = later('voting', () => import('./voting/define.js'));

/** Loads what is shown after a vote. */
export const loadResults = later('results', () => import('./results/define.js'));

/** Loads what stands behind "Why we ask" and its siblings. */
export const loadAbout = later('about', () => import('../kit/about/define.js'));

/** Loads a part once; resolves with `undefined` when it cannot be had, and tries again at the next need. */
function later<Part>(name: string, load: () => Promise<Part>): () => Promise<Part | undefined> {
  let loaded: Promise<Part> | undefined;
  return async () => {
    loaded ??= load();
    try {
      return await loaded;
    } catch {
      loaded = undefined;
      warnOnce(`[earshot-poll] The file with the part "${name}" could not be loaded.`);
      return undefined;
    }
  };
}
