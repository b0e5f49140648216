import type { Option } from './contract/poll.js';

/** Words that say nothing of what is meant, in English and Welsh; all words of one or two letters are left out too. */
const little = new Set(
  'the and for with that this from more some our your all not has have should gyda mwy ein eich rhai pob sydd dylai nid mae'.split(
    ' ',
  ),
);

/** From here on two words count as one: "pont" and "bont", "tree" and "trees". */
const closeWords = 0.5;
/** From here on an option says something close: half of its words, or half of those that were written. */
const closeTexts = 0.5;
/** More would be a list to read rather than a hint. */
const most = 3;

/**
 * Options that say something close to what a person writes, the closest first. It compares words by the letters they
 * share, three at a time, so that endings, accents, capitals and Welsh mutations matter little. Nothing is sent.
 * @param text What is written so far.
 * @param options All options; each language of a label is compared.
 */
export function similar(text: string, options: readonly Option[]): Option[] {
  const written = wordsOf(text);
  const closeness = ({ label }: Option) =>
    Math.max(
      0,
      ...(typeof label === 'string' ? [label] : Object.values(label)).map((one) => {
        const words = wordsOf(one);
        return Math.max(shareIn(written, words), shareIn(words, written));
      }),
    );
  return options
    .map((option) => ({ option, close: closeness(option) }))
    .filter(({ close }) => close >= closeTexts)
    .sort((a, b) => b.close - a.close)
    .slice(0, most)
    .map(({ option }) => option);
}

/** How much of some words is said by others too, from 0 to 1. */
function shareIn(words: readonly string[], others: readonly string[]): number {
  if (!words.length) return 0;
  const shares = words.map((word) =>
    Math.max(
      0,
      ...others.map((other) => alike(word, other)).filter((share) => share >= closeWords),
    ),
  );
  return shares.reduce((sum, share) => sum + share, 0) / words.length;
}

/** How much two words are alike, from 0 to 1: the coefficient of Sørensen and Dice over their groups of three letters. */
function alike(one: string, other: string): number {
  const [first, second] = [trigramsOf(one), trigramsOf(other)];
  const shared = [...first].filter((trigram) => second.has(trigram)).length;
  return (2 * shared) / (first.size + second.size);
}

function trigramsOf(word: string): Set<string> {
  const letters = [...` ${word} `];
  return new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join('')));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => [...word].length > 2 && !little.has(word));
}
