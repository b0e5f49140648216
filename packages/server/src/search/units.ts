import { readWords } from './read-words.js';
import { neighbours } from './thesaurus/neighbours.js';
import { textPlace } from './closeness.js';
import type { Words } from './terms.js';

/** One thing that a text speaks of: a concept, with all the words for it, or a word that the thesaurus does not know. */
export interface Unit {
  /** The concept, or the word's stem. */
  readonly term: string;
  readonly isConcept: boolean;
  /** The stems of the very words, in either language. */
  readonly stems: readonly string[];
  /** Concepts close by. */
  readonly near: readonly string[];
  /** How much its place counts, from 0 to 1. */
  readonly place: number;
}

/** What a text speaks of, each once, with the better of its places. */
export function unitsOf({ title, text, lang }: Words): Unit[] {
  const units = new Map<string, Unit>();
  const add = (term: string, isConcept: boolean, stems: readonly string[], place: number) => {
    const known = units.get(term);
    units.set(term, {
      term,
      isConcept,
      stems: [...new Set([...(known?.stems ?? []), ...stems])],
      near: isConcept ? neighbours(term) : [],
      place: known?.place ?? place,
    });
  };
  const read = [
    ...readWords(title, lang, text).map((word) => ({ ...word, place: 1 })),
    ...readWords(text, lang, title).map((word) => ({ ...word, place: textPlace })),
  ];
  for (const { stems, concepts, place } of read) {
    for (const concept of concepts) add(concept, true, stems, place);
    const [stem] = stems;
    if (concepts.length === 0 && stem) add(stem, false, stems, place);
  }
  return [...units.values()];
}

/** The terms of the units themselves: what ideas are found by. */
export function ownTerms(units: readonly Unit[]): string[] {
  return [...new Set(units.flatMap(({ term, stems }) => [term, ...stems]))];
}

/** With those of concepts close by. */
export function termsOfUnits(units: readonly Unit[]): string[] {
  return [...new Set([...ownTerms(units), ...units.flatMap(({ near }) => near)])];
}
