import { english, type Language, splitWords, welsh } from '../language.js';
import type { Concept } from './concept.js';
import { concepts } from './index.js';

/** Phrases have so many words at most. */
export const longestPhrase = 5;

type Entries = Map<string, readonly string[]>;

/** The thesaurus from the side of one language: which concepts a word or a phrase stands for. */
interface Lexicon {
  /** By the word itself, mutations included. */
  readonly words: Entries;
  /** By the word without its ending, so that `crossings` is found where `crossing` is listed. */
  readonly stems: Entries;
  /** By the stems of all words of the phrase. */
  readonly phrases: Entries;
}

/** Where a meaning was found: how many words it takes, and its concepts. */
export interface Meaning {
  readonly length: number;
  readonly concepts: readonly string[];
}

const phraseKey = (words: readonly string[], { stem }: Language) =>
  words.map((word) => stem(word)).join(' ');

function compile(language: Language, wordsOf: (concept: Concept) => readonly string[]): Lexicon {
  const lexicon: Lexicon = { words: new Map(), stems: new Map(), phrases: new Map() };
  for (const concept of concepts) {
    const names = [concept.name, ...concept.within];
    const add = (entries: Entries, key: string) =>
      entries.set(key, [...new Set([...(entries.get(key) ?? []), ...names])]);
    for (const entry of wordsOf(concept)) {
      const words = splitWords(entry).map(({ plain }) => plain);
      const [word = ''] = words;
      if (words.length > 1) add(lexicon.phrases, phraseKey(words, language));
      else
        for (const form of language.forms(word)) {
          add(lexicon.words, form);
          add(lexicon.stems, language.withoutEnding(form));
        }
    }
  }
  return lexicon;
}

const lexicons = new Map([
  [english, compile(english, (concept) => concept.english)],
  [welsh, compile(welsh, (concept) => concept.welsh)],
]);

/** Two words with a stem shorter than this seldom have to do with each other: `modd` and `boddi`. */
const shortestStem = 5;
/** Words shorter than this mean something else in the other language too often. */
const shortestBorrowed = 6;

/** How many of the words the thesaurus knows in a language. */
export function countKnown(words: readonly string[], language: Language): number {
  return words.filter((word) => lexicons.get(language)?.words.has(word)).length;
}

/** What one text's words mean. */
export class Meanings {
  readonly #words: readonly string[];
  readonly #stems: readonly string[];
  readonly #language: Language;

  /** @param words without accents and in lower case */
  constructor(words: readonly string[], language: Language) {
    this.#words = words;
    this.#stems = words.map((word) => language.stem(word));
    this.#language = language;
  }

  /** What the words from here on mean: the longest phrase, else the one word. */
  at(index: number): Meaning {
    const { phrases } = lexicons.get(this.#language) as Lexicon;
    for (let length = longestPhrase; length > 1; length -= 1) {
      const concepts = phrases.get(this.#stems.slice(index, index + length).join(' '));
      if (concepts) return { length, concepts };
    }
    return { length: 1, concepts: this.#ofWord(this.#words[index] ?? '') };
  }

  #ofWord(word: string): readonly string[] {
    if (this.#language.functionWords.has(word)) return [];
    const { words, stems } = lexicons.get(this.#language) as Lexicon;
    const stem = this.#language.withoutEnding(word);
    const known =
      words.get(word) ??
      words.get(stem) ??
      (stem.length >= shortestStem ? stems.get(stem) : undefined);
    if (known) return known;
    // In Wales a word may come from the other language.
    const other = this.#language === english ? welsh : english;
    return (word.length >= shortestBorrowed && lexicons.get(other)?.words.get(word)) || [];
  }
}
