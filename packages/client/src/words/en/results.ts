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
  codes: (count: number) =>
    plural('en', count, {
      one: `${count.toLocaleString('en-GB')} code was given out.`,
      other: `${count.toLocaleString('en-GB')} codes were given out.`,
    }),
  avenues: {
    online: (count: number) => `${count.toLocaleString('en-GB')} online`,
    paper: (count: number) => `${count.toLocaleString('en-GB')} on paper`,
    phone: (count: number) => `${count.toLocaleString('en-GB')} by phone`,
    'in-person': (count: number) => `${count.toLocaleString('en-GB')} in person`,
    other: (count: number) => `${count.toLocaleString('en-GB')} another way`,
  },
  firstChoices: 'The numbers here are first choices.',
  dotsGiven: (count: number) =>
    plural('en', count, {
      one: `They gave ${count.toLocaleString('en-GB')} dot.`,
      other: `They gave ${count.toLocaleString('en-GB')} dots.`,
    }),
  nobodyAnswered: 'Nobody answered.',
  nobody: 'Nobody has answered yet. You can be the first.',
  yourAnswer: 'Your answer',
  yourNumber: (place: number) => `Your number ${place}`,
  yourDots: (count: number) => `Your dots: ${count}`,
  unsure: 'Not sure yet',
  needToKnow: 'I need to know more first',
  ownWords: 'Something else',
  readAnswers: (count: number) =>
    plural('en', count, { one: `Read ${count} answer`, other: `Read ${count} answers` }),
  hideAnswers: 'Hide the answers',
  waiting: 'Your words wait for a person to read them.',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  counted: {
    answers: (count: number) => plural('en', count, { one: 'answer', other: 'answers' }),
    firstChoices: (count: number) =>
      plural('en', count, { one: 'first choice', other: 'first choices' }),
    dots: (count: number) => plural('en', count, { one: 'dot', other: 'dots' }),
  },
  tableCaption: 'The same numbers as a table',
  answer: 'Answer',
  columns: { answers: 'Answers', firstChoices: 'First choices', dots: 'Dots' },
  share: 'Share',
  shareOfSeveral: 'Shares are of the people who answered; each could choose several.',
  shareOfDots: 'Shares are of all dots.',
  noShare: 'no dots',
  download: 'Download the counts (CSV)',
  addedSince: (options: string) => `New since you voted: ${options}.`,
  ballotsCsv: 'All ballots, without names (CSV)',
  ballotsJson: 'All ballots, without names (JSON)',
  countAgain:
    'Anyone can count again: the JSON file names the rule, and the free program “earshot-count” counts by it.',
  published: 'After closing, all ballots are published without names.',
  mark: (mark: string) => `Your ballot carries the mark ${mark}.`,
  markProves: 'It can prove to others how you voted, so keep it to yourself.',
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
  letterUsed:
    'The code from your letter works only on this device now. If you clear this poll from it, you cannot change your vote any more.',
  sentPage: 'You can change your vote while this page is open.',
  receipt: (code: string) => `Your receipt: ${code}`,
  change: 'Change my vote',
  withdraw: 'Take back my vote',
  deleteMine: 'Delete everything I sent',
  removeCode: 'Remove the code',
};
