import { sayParts, type DateWords } from './dates.js';

/** Says the time of a moment as this device's clock shows it: "5:30 pm". */
export function sayTime(words: DateWords, moment: Date): string {
  return sayParts(words, moment)[1] ?? '';
}

/** Says the day of a moment, as the calendars of a time zone show it: "Friday 5 December". */
export function sayDayOf(words: DateWords, instant: string, timeZone: string): string {
  return sayParts(words, instant, timeZone)[0];
}
