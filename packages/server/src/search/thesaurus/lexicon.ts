import { english, type Language, splitWords, welsh } from '../language.js';
import type { Concept } from './concept.js';
import { concepts } from './index.js';

/** Phrases have so many words at most. */
const longestPhrase = 3;

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
  const add = (entries: Entries, key: string, name: string) =>
    entries.set(key, [...new Set([...(entries.get(key) ?? []), name])]);
  for (const concept of concepts)
    for (const entry of wordsOf(concept)) {
      const words = splitWords(entry).map(({ plain }) => plain);
      const [word = ''] = words;
      if (words.length > 1) add(lexicon.phrases, phraseKey(words, language), concept.name);
      else
        for (const form of language.forms(word)) {
          add(lexicon.words, form, concept.name);
          add(lexicon.stems, language.withoutEnding(form), concept.name);
        }
    }
  return lexicon;
}

const lexicons = new Map([
  [english, compile(english, (concept) => concept.english)],
  [welsh, compile(welsh, (concept) => concept.welsh)],
]);

/** Words shorter than this mean something else in the other language too often. */
const shortestBorrowed = 4;

/** What the words from `at` on mean: the longest phrase, else the one word; in Wales it may come from the other language. */
export function meaningAt(words: readonly string[], at: number, language: Language): Meaning {
  const { words: exact, stems, phrases } = lexicons.get(language) as Lexicon;
  for (let length = longestPhrase; length > 1; length -= 1) {
    const phrase = words.slice(at, at + length);
    const found = phrase.length === length && phrases.get(phraseKey(phrase, language));
    if (found) return { length, concepts: found };
  }
  const word = words[at] ?? '';
  if (language.functionWords.has(word)) return { length: 1, concepts: [] };
  const other = language === english ? welsh : english;
  const concepts =
    exact.get(word) ??
    stems.get(language.withoutEnding(word)) ??
    (word.length >= shortestBorrowed ? lexicons.get(other)?.words.get(word) : undefined);
  return { length: 1, concepts: concepts ?? [] };
}
