import type { DateWords } from '../dates.js';

export const dates: DateWords = {
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: (weekday, day, month, year) => `${weekday} ${day} ${month}${year ? ` ${year}` : ''}`,
  time: (hours, minutes) =>
    `${hours % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''} ${hours < 12 ? 'am' : 'pm'}`,
  moment: (day, time) => `${day}, ${time}`,
};
