import { english, type Language, welsh } from './language.js';
import { countKnown } from './thesaurus/lexicon.js';

/**
 * Tells English from Welsh by the small words between the others; where these do not tell, by the words that the thesaurus
 * knows.
 * @param lang what the page or the author says, for texts that could be either
 */
export function tellLanguage(words: readonly string[], lang: string | undefined): Language {
  const lead =
    countSmall(words, welsh) - countSmall(words, english) ||
    countKnown(words, welsh) - countKnown(words, english);
  if (lead !== 0) return lead > 0 ? welsh : english;
  return lang?.toLowerCase().startsWith('cy') ? welsh : english;
}

const countSmall = (words: readonly string[], { functionWords }: Language) =>
  words.filter((word) => functionWords.has(word)).length;
