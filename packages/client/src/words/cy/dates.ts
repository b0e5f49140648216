import type { DateWords } from '../dates.js';

export const dates: DateWords = {
  names: {
    Sunday: 'dydd Sul',
    Monday: 'dydd Llun',
    Tuesday: 'dydd Mawrth',
    Wednesday: 'dydd Mercher',
    Thursday: 'dydd Iau',
    Friday: 'dydd Gwener',
    Saturday: 'dydd Sadwrn',
    January: 'Ionawr',
    February: 'Chwefror',
    March: 'Mawrth',
    April: 'Ebrill',
    May: 'Mai',
    June: 'Mehefin',
    July: 'Gorffennaf',
    August: 'Awst',
    September: 'Medi',
    October: 'Hydref',
    November: 'Tachwedd',
    December: 'Rhagfyr',
    am: 'yb',
    pm: 'yp',
  },
};

/** When something happens: a day that is named without a preposition softens its first letter. */
export const onDay = (date: string): string => (/^dydd/.test(date) ? `d${date}` : date);
