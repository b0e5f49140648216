import type * as english from './en/index.js';

/** The words of each part of a widget; every language has them all. */
export type Words = Readonly<typeof english>;

/** The words that a part of a widget says. */
export type WordsPart = keyof Words;

/** Languages that ship and that a native reader may be asked about; English is there without loading. */
export const languages = ['en', 'cy'] as const;

/** Loads the words of a language, all parts together. */
export type WordsLoader = () => Promise<Words>;

const loaders = new Map<string, WordsLoader>([['cy', () => import('./cy/index.js')]]);

/** Loads a part's words in another language than English; `undefined` where there are none. Rejects when they cannot be fetched. */
export async function loadWords<Part extends WordsPart>(
  language: string,
  part: Part,
): Promise<Words[Part] | undefined> {
  return (await loaders.get(language)?.())?.[part];
}

/**
 * Adds a language that does not ship, before the first widget on the page needs it.
 * @param language A tag without region or script: `pl`.
 */
export function registerLanguage(language: string, load: WordsLoader): void {
  loaders.set(language, load);
}

export { sayDay, sayMoment, type DateWords } from './dates.js';
export { sayMonth } from './month.js';
export { sayCounting } from './say-counting.js';
export { sayDayOf, sayTime } from './time.js';
export { plural, pluralCategories } from './plural.js';
