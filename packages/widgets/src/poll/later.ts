import { warnOnce } from '../kit/warn-once.js';

/** Loads what is shown after a vote, once; tried again at the next need when it fails. */
export const loadResults = later('results', () => import('./results/define.js'));

/** Loads what stands behind "Why we ask" and its siblings, once; tried again when it fails. */
export const loadAbout = later('about', () => import('../kit/about/define.js'));

function later(part: string, load: () => Promise<unknown>): () => Promise<void> {
  let loaded: Promise<unknown> | undefined;
  return async () => {
    loaded ??= load();
    await loaded.catch(() => {
      loaded = undefined;
      warnOnce(`[earshot-poll] The file with the part "${part}" could not be loaded.`);
    });
  };
}
