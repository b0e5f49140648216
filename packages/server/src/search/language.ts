import { stemmer } from 'stemmer';
import { englishFunctionWords, welshFunctionWords } from './function-words.js';
import { welshForms, welshStem, withoutWelshEnding } from './welsh.js';

/** A language as the index knows it. */
export interface Language {
  /** Stands before its stems in the index, so that words of two languages are not taken for one. */
  readonly mark: string;
  readonly functionWords: ReadonlySet<string>;
  /** What the index holds in place of a word. */
  stem(word: string): string;
  /** A word without its ending, by which the thesaurus finds it; as `stem`, but it still sees the mutation. */
  withoutEnding(word: string): string;
  /** How a word of the thesaurus may stand in a sentence. */
  forms(word: string): readonly string[];
}

export const english: Language = {
  mark: 'e',
  functionWords: englishFunctionWords,
  stem: stemmer,
  withoutEnding: stemmer,
  forms: (word) => [word],
};

export const welsh: Language = {
  mark: 'w',
  functionWords: welshFunctionWords,
  stem: welshStem,
  withoutEnding: withoutWelshEnding,
  forms: welshForms,
};

/** Words one by one, without accents and in lower case; an apostrophe ends a word, as in `mae'r`. */
export function splitWords(text: string): { readonly written: string; readonly plain: string }[] {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((written) => ({
    written,
    plain: written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  }));
}
