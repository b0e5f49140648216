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
  basis: 'The law that lets us keep it',
  condition: 'Why we may keep sensitive information',
  readers: 'Who reads it',
  deletedOn: 'When it is deleted',
  contact: 'Who to ask',
  complain: 'How to complain',
  onDevice: 'What is kept on this device',
  device:
    'Nothing, until you send something or choose to keep it. Then a code, so that you can change your vote, and words only if you say so. You can remove both.',
  otherWays: 'Would another way suit you better?',
  noOtherWays: 'No other ways are named. Ask the host.',
  moderator: 'Who reads your words first',
  readingHours: 'When they read',
  rules: 'What we take down',
  complaints: 'How to complain about what someone wrote',
  safeguarding: 'If you are worried about someone',
  published: 'What everyone can read',
  ballots: 'After closing, all ballots are published without names, and without what people wrote.',
  orderTells:
    'Few people give the same long order. Who knows all of yours could find your ballot: tell nobody the whole of it.',
  findable:
    'After closing, all ballots are published without names. Yours carries a mark that only you are told, so that you can find it. The mark can prove to others how you voted: keep it to yourself.',
  added: 'Answers that people added',
  happened: 'What happened next',
  revisions: 'What has changed in the wording',
  revision: (date: string, before: string, after: string) =>
    before ? `${date}: “${before}” became “${after}”.` : `${date}: now “${after}”.`,
};
