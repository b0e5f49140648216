import type { Words } from '../index.js';
import { dates } from './dates.js';

export const closing: Words['closing'] = {
  ...dates,
  language: 'cy',
  happened: 'Beth ddigwyddodd nesaf',
  nextWord: (promise, date) => `${promise} Erbyn ${date}.`,
  download: 'Lawrlwytho’r syniadau:',
  csv: 'fel tabl (CSV)',
  json: 'fel data (JSON)',
  without: 'Heb enwau, heb sylwadau, a heb ddweud pwy sydd wedi byw drwy beth.',
};
