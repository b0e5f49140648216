import { english, welsh } from './language.js';
import { unitsOf } from './units.js';
import type { Words } from './words.js';

/** Rises when the same words give other terms, so that a store indexes again what it holds. */
export const termsVersion = 3;

/** The same term, held once more where it stands in a title, */
export const inTitle = (term: string) => `t${term}`;
/** where more than one word speaks of it, */
export const often = (term: string) => `m${term}`;
/** and a stem whose concept is held already. */
export const covered = (stem: string) => `s${stem}`;

/** What an idea is found by: the concepts and the stems of its words, each once; letters and digits only. */
export function termsOf(words: Words): string[] {
  const terms = unitsOf(words).flatMap(({ term, stems, isInTitle, times }) => [
    term,
    ...(isInTitle ? [inTitle(term)] : []),
    ...(times > 1 ? [often(term)] : []),
    ...stems.map(covered),
  ]);
  return [...new Set(terms)];
}

/** The mark of the language that most of these are words of. */
export function markOf(terms: readonly string[]): string {
  const count = (mark: string) =>
    terms.filter((term) => term.startsWith(mark) || term.startsWith(covered(mark))).length;
  return count(english.mark) >= count(welsh.mark) ? english.mark : welsh.mark;
}

export type { Words } from './words.js';
