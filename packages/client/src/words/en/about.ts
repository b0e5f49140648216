import { dates } from './dates.js';

/** What stands behind "Why we ask", "Other ways to take part" and "What happens to my answer". */
export const about = {
  ...dates,
  language: 'en',
  purpose: 'Why we ask',
  changeable: 'What can change',
  fixed: 'What cannot change',
  decider: 'Who decides',
  decidesBy: (decider: string, date: string) => `${decider}, by ${date}`,
  limit: 'What law or money may stop',
  host: 'Who hosts this',
  promise: 'What we promise',
  promiseBy: (promise: string, date: string) => `${promise} By ${date}.`,
  controller: 'Who is responsible',
  more: 'More',
  notice: 'Read the full privacy notice',
  basis: 'The lawful basis',
  condition: 'The condition for sensitive information',
  readers: 'Who reads it',
  deletedOn: 'When it is deleted',
  contact: 'Whom to ask',
  complain: 'How to complain',
  onDevice: 'What is kept on this device',
  device:
    'Nothing, until you vote or choose to keep it. Then a code, so that you can change your vote, and words only if you say so. You can remove both.',
  otherWays: 'Would another way suit you better?',
  noOtherWays: 'No other ways are named. Ask the host.',
  moderator: 'Who reads your words first',
  readingHours: 'When',
  rules: 'What may not stay',
  complaints: 'How to complain about what someone wrote',
  safeguarding: 'If you are worried about someone',
  happened: 'What happened next',
  revisions: 'What has changed in the wording',
  revision: (date: string, before: string, after: string) =>
    `${date}: “${before}” became “${after}”.`,
};
