import { readWords } from './read-words.js';
import { neighbours } from './thesaurus/neighbours.js';
import type { Words } from './words.js';

/** One thing that a text speaks of: a concept, with all the words for it, or a word that the thesaurus does not know. */
export interface Unit {
  /** The concept, or the word's stem. */
  readonly term: string;
  /** The stems of the words that speak for the concept; none where the term is a stem itself. */
  readonly stems: readonly string[];
  /** The same words, as if they were of the other language: a word looked for alone may be of either. */
  readonly otherStems: readonly string[];
  /** Concepts close by. */
  readonly near: readonly string[];
  readonly isInTitle: boolean;
  /** How many words speak of it; a word in the title and again in the text counts twice. */
  readonly times: number;
}

/** What a text speaks of, each once. */
export function unitsOf({ title, text, lang }: Words): Unit[] {
  const said = new Map<string, { place: string; stems: readonly string[] }[]>();
  for (const [place, words] of [
    ['title', readWords(title, lang, text)],
    ['text', readWords(text, lang, title)],
  ] as const)
    for (const { stems, concepts } of words)
      for (const term of concepts.length > 0 ? concepts : stems.slice(0, 1))
        said.set(term, [...(said.get(term) ?? []), { place, stems }]);

  return [...said].map(([term, words]) => {
    const isConcept = term.startsWith('c');
    const own = words.flatMap(({ stems }) => stems.slice(0, 1));
    return {
      term,
      stems: isConcept ? [...new Set(own)] : [],
      otherStems: [...new Set(words.flatMap(({ stems }) => stems.slice(1)))],
      near: isConcept ? neighbours(term) : [],
      isInTitle: words.some(({ place }) => place === 'title'),
      times: new Set(words.map(({ place, stems: [stem = ''] }) => `${place} ${stem}`)).size,
    };
  });
}
