import { english, type Language, splitWords, welsh } from './language.js';
import { tellLanguage } from './tell-language.js';
import { conceptTerm } from './thesaurus/concept.js';
import { Meanings } from './thesaurus/lexicon.js';

/** A word that says what a text is about. */
export interface ReadWord {
  /** As it stands in the text. */
  readonly written: string;
  /** The terms of its stem: in the language of the text first. */
  readonly stems: readonly string[];
  /** The terms of its concepts; those of the phrase that it belongs to. */
  readonly concepts: readonly string[];
}

/** Longer ones (somebody leans on a key) are told apart by as many letters, which every index can hold. */
const longestStem = 40;

function stemTerm(word: string, { mark, stem }: Language): string {
  return mark + Array.from(stem(word)).slice(0, longestStem).join('');
}

/**
 * Reads a text word by word; small words that say nothing of what it is about are left out.
 * @param context more words by the same author, which tell the language too
 */
export function readWords(text: string, lang?: string, context = ''): ReadWord[] {
  const words = splitWords(text);
  const plain = words.map((word) => word.plain);
  const around = splitWords(context).map((word) => word.plain);
  const language = tellLanguage([...plain, ...around], lang);
  const languages = language === english ? [english, welsh] : [welsh, english];
  const meanings = new Meanings(plain, language);
  const read: ReadWord[] = [];
  for (let at = 0; at < words.length;) {
    const { length, concepts } = meanings.at(at);
    for (const { written, plain: word } of words.slice(at, at + length)) {
      const isFunctionWord = word.length < 2 || language.functionWords.has(word);
      if (isFunctionWord && concepts.length === 0) continue;
      const stems = isFunctionWord ? [] : languages.map((one) => stemTerm(word, one));
      read.push({ written, stems, concepts: concepts.map(conceptTerm) });
    }
    at += length;
  }
  return read;
}
