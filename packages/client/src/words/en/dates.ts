import type { DateWords } from '../dates.js';

export const dates: DateWords = { names: {} };
