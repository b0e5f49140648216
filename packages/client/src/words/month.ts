import type { DateWords } from './dates.js';

/** Says a month (`2026-10`) in words: "October 2026"; what is none stays as it was written. */
export function sayMonth(words: DateWords, isoMonth: string): string {
  const moment = new Date(`${isoMonth}-01`);
  if (Number.isNaN(+moment)) return isoMonth;
  const name = moment.toLocaleString('en-GB', { timeZone: 'UTC', month: 'long' });
  return `${words.names[name] ?? name} ${moment.getUTCFullYear()}`;
}
