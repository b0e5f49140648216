import { sayParts, type DateWords } from './dates.js';

/** Says the time of a moment as this device's clock shows it: "5:30 pm". */
export function sayTime(words: DateWords, moment: Date): string {
  return sayParts(words, moment)[1] ?? '';
}
