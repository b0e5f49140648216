import type { DateWords } from '../dates.js';

export const dates: DateWords = {
  days: [
    'dydd Sul',
    'dydd Llun',
    'dydd Mawrth',
    'dydd Mercher',
    'dydd Iau',
    'dydd Gwener',
    'dydd Sadwrn',
  ],
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  day: (weekday, day, month, year) => `${weekday} ${day} ${month}${year ? ` ${year}` : ''}`,
  time: (hours, minutes) =>
    `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''} ${hours < 12 ? 'yb' : 'yp'}`,
  moment: (day, time) => `${day}, ${time}`,
};
