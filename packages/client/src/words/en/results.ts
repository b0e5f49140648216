import { plural } from '../plural.js';
import { dates } from './dates.js';

/** What a poll says after a vote, and of its results. */
export const results = {
  ...dates,
  language: 'en',
  number: (count: number) => count.toLocaleString('en-GB'),
  percent: (share: number) => `${share}%`,
  turnout: (count: number, open: boolean) =>
    `${plural('en', count, {
      one: `${count.toLocaleString('en-GB')} answer.`,
      other: `${count.toLocaleString('en-GB')} answers.`,
    })}${open && count > 0 ? ' We cannot check that each is a different person.' : ''}`,
  nobodyAnswered: 'Nobody answered.',
  nobody: 'Nobody has answered yet. You can be the first.',
  yourAnswer: 'Your answer',
  unsure: 'Not sure yet',
  needToKnow: 'I need to know more first',
  ownWords: 'Something else',
  readAnswers: (count: number) =>
    plural('en', count, { one: `Read ${count} answer`, other: `Read ${count} answers` }),
  hideAnswers: 'Hide the answers',
  waiting: 'Your words wait for a person to read them.',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  answersFor: (count: number) => plural('en', count, { one: 'answer', other: 'answers' }),
  tableCaption: 'The same numbers as a table',
  answer: 'Answer',
  count: 'Answers',
  share: 'Share',
  shareOfSeveral: 'Shares are of the people who answered; each could choose several.',
  download: 'Download the counts (CSV)',
  most: (decider: string) =>
    decider
      ? `The answer with the most votes wins. If two are equal, this is who decides between them: ${decider}.`
      : 'The answer with the most votes wins.',
  limit: 'What may stop it:',
  won: (option: string) => `Most people chose: ${option}.`,
  tied: (options: string) => `The same number of people chose: ${options}.`,
  provisional: 'People are still voting.',
  atClosing: (moment: string) =>
    moment
      ? `Results are shown here on ${moment}, for everyone.`
      : 'Results are shown here when this poll closes.',
  noResults: 'Results of this poll are not shown.',
  resultsNotLoaded: 'The results could not be loaded.',
  happened: 'What happened next',
  nextWord: (promise: string, date: string) => `${promise} By ${date}.`,
  hideReasons: 'Hide the reasons',
  reasons: 'Reasons people gave',
  sentDevice: 'We keep a code on this device so that you can change your vote.',
  sentPage: 'You can change your vote while this page is open.',
  receipt: (code: string) => `Your receipt: ${code}`,
  change: 'Change my vote',
  withdraw: 'Take back my vote',
  deleteMine: 'Delete everything I sent',
  removeCode: 'Remove the code',
};
