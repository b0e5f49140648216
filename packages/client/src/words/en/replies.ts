import { dates } from './dates.js';

/** What a poll says of questions that people asked, and of what the host replied. */
export const replies = {
  ...dates,
  language: 'en',
  asked: (count: number) => `Questions people asked (${count.toLocaleString('en-GB')})`,
  youAsked: 'You asked',
  replied: (host: string, date: string) =>
    host ? `${host} answered on ${date}` : `Answered on ${date}`,
};
