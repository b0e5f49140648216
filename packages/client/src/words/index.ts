import type { about } from './en/about.js';
import type { poll } from './en/poll.js';
import type { results } from './en/results.js';

/** The words of each part of a widget; every language has them all. */
export interface Words {
  readonly about: typeof about;
  readonly poll: typeof poll;
  readonly results: typeof results;
}

/** A part whose words are loaded together. */
export type WordsPart = keyof Words;

/** Languages that ship and that a native reader may be asked about; English is there without loading. */
export const languages = ['en', 'cy'] as const;

const loaders: Record<string, { [Part in WordsPart]: () => Promise<Words[Part]> }> = {
  cy: {
    about: async () => (await import('./cy/about.js')).about,
    poll: async () => (await import('./cy/poll.js')).poll,
    results: async () => (await import('./cy/results.js')).results,
  },
};

/** Loads a part's words in another language than English; `undefined` where there are none. Rejects when they cannot be fetched. */
export async function loadWords<Part extends WordsPart>(
  language: string,
  part: Part,
): Promise<Words[Part] | undefined> {
  return loaders[language]?.[part]();
}

export { sayDay, sayMoment, sayTime, type DateWords } from './dates.js';
export { plural } from './plural.js';
