import { dates } from './dates.js';

/** What a board says once it has closed. */
export const closing = {
  ...dates,
  language: 'en',
  happened: 'What happened next',
  nextWord: (promise: string, date: string) => `${promise} By ${date}.`,
  download: 'Download the ideas:',
  csv: 'as a table (CSV)',
  json: 'as data (JSON)',
  without: 'Without names, comments, and who has lived through what.',
};
