import type { Idea } from '@earshot/client/contract';
import { readWords } from './read-words.js';
import type { Unit } from './units.js';

/** The words of an idea that are what was looked for, each once, as they stand in it. */
export function hitsIn({ title, text, lang }: Idea, units: readonly Unit[]): string[] {
  const sought = new Set(
    units.flatMap(({ term, stems, otherStems }) => [term, ...stems, ...otherStems]),
  );
  const words = [...readWords(title, lang, text), ...readWords(text, lang, title)];
  const hits = words.filter(({ stems, concepts }) =>
    [...stems.slice(0, 1), ...concepts].some((term) => sought.has(term)),
  );
  return [...new Set(hits.map(({ written }) => written))];
}
