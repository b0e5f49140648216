import { readWords, type ReadWord } from './read-words.js';

/** The words of an idea, as far as the index cares. */
export interface Words {
  readonly title: string;
  readonly text: string;
  readonly lang?: string | undefined;
}

/** Rises when the same words give other terms, so that a store indexes again what it holds. */
export const termsVersion = 1;

/** The same term, as it is indexed once more for the words of a title. */
export const inTitle = (term: string) => `t${term}`;

/** What an idea is found by: the stems and the concepts of its words, each once; letters and digits only. */
export function termsOf({ title, text, lang }: Words): string[] {
  const titleTerms = readWords(title, lang, text).flatMap(termsOfWord);
  const textTerms = readWords(text, lang, title).flatMap(termsOfWord);
  return [...new Set([...titleTerms, ...textTerms, ...titleTerms.map(inTitle)])];
}

const termsOfWord = ({ stems, concepts }: ReadWord) => [...stems.slice(0, 1), ...concepts];
