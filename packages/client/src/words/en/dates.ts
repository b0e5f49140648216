import type { DateWords } from '../dates.js';

export const dates: DateWords = { names: {}, am: 'am', pm: 'pm' };
