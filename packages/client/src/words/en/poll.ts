import { plural } from '../plural.js';
import { dates } from './dates.js';

/** What a poll says before and while a person votes. */
export const poll = {
  ...dates,
  language: 'en',
  influence: {
    telling: 'Telling you',
    asking: 'Asking you',
    'working-out': 'Working it out with you',
    'deciding-together': 'Deciding together',
    'you-decide': 'You decide',
  },
  telling: 'This is decided. You can ask questions.',
  asking: (decider: string, date: string) =>
    `Tell us what you think. ${decider} decides by ${date} and will say here what your answers changed.`,
  'working-out': (decider: string, date: string) =>
    `You help write the choices. ${decider} decides by ${date}. If we choose differently, we say why here.`,
  'deciding-together': (decider: string) =>
    `${decider} decides together. If law or money stops us, we say so here.`,
  'you-decide': (limit: string) => `You choose; we do it, within ${limit}.`,
  hostedBy: (name: string, team: string) => `Hosted by ${team ? `${name}, ${team}` : name}`,
  whyWeAsk: 'Why we ask',
  otherWays: 'Other ways to take part',
  whatHappens: 'What happens to my answer',
  chooseOne: 'Choose one answer',
  chooseSeveral: (minimum: number, maximum: number) =>
    minimum === maximum
      ? `Choose ${minimum} answers`
      : minimum > 1
        ? `Choose ${minimum} to ${maximum} answers`
        : `Choose up to ${maximum} answers`,
  unsure: 'Not sure yet',
  needToKnow: 'I need to know more first',
  needToKnowHint: (date: string) =>
    date ? `Say what, and we will answer here by ${date}` : 'Say what, and we will answer here',
  needToKnowLabel: 'What do you need to know?',
  ownWords: 'Something else, in my own words',
  ownWordsLabel: 'Your own words',
  reasonLabel: 'Why do you choose this?',
  optional: '(you can leave this empty)',
  readFirst:
    'A person reads this before it appears. Leave out names and addresses. In danger now? Call 999.',
  charactersLeft: (count: number) =>
    plural('en', count, {
      one: `You have ${count} character left`,
      other: `You have ${count} characters left`,
    }),
  vote: 'Vote',
  voteAgain: 'Change my vote',
  canChange: 'You can change your vote until it closes.',
  seeResults: 'See results without answering',
  backToAnswers: 'Back to the answers',
  nothingKept: 'Nothing is kept on this device until you vote or choose to keep it',
  storageOff: 'Nothing is kept on this device. You cannot change your vote later.',
  closes: (moment: string) => `Closes on ${moment}`,
  closed: (moment: string) => (moment ? `Closed on ${moment}` : 'This poll has closed.'),
  opens: (moment: string) => (moment ? `Opens on ${moment}` : 'This poll is not open yet.'),
  paused: (date: string) =>
    date ? `Paused until ${date}. What you sent is safe.` : 'Paused. What you sent is safe.',
  reworded: 'The wording has changed since voting began. “Why we ask” says how.',
  keepVote: 'Keep my vote as it is',
  problem: 'There is a problem',
  errors: {
    choose: 'Choose an answer',
    tooFew: (minimum: number) =>
      plural('en', minimum, {
        one: `Choose at least ${minimum} answer`,
        other: `Choose at least ${minimum} answers`,
      }),
    tooMany: (maximum: number) =>
      plural('en', maximum, {
        one: `Choose no more than ${maximum} answer`,
        other: `Choose no more than ${maximum} answers`,
      }),
    words: 'Write your own words, or choose another answer',
    reason: 'Say why you choose this',
    tooLong: (maximum: number, over: number) =>
      `Tell us in ${maximum} characters or fewer. You have ${over} too many.`,
  },
  sending: 'Sending…',
  sent: 'Sent. Your vote is counted.',
  withdrawn: 'Your vote is taken back. It is not counted any more.',
  removed: 'Nothing of this poll is on this device any more. A vote that was sent still counts.',
  notYou: 'Not you? Clear this device',
  keptDevice: 'Not sent yet. It is only on this device. We try again by ourselves.',
  keptTab: 'Not sent yet. It is only in this tab. Keep the tab open: we try again by ourselves.',
  keptPage: 'Not sent yet. It is only on this page. Keep the page open: we try again by ourselves.',
  retryAt: (time: string) => `The next try is at ${time}.`,
  isItYours: 'This was written on this device and not sent. Is it yours? Send it or delete it.',
  failed: {
    network: 'We could not send your vote. It is kept.',
    busy: 'The server has a problem. Your vote is kept, but not sent yet.',
    closed:
      'This poll closed before your vote arrived. It is not counted. You can copy what you wrote.',
    paused: 'This poll is paused. Your vote is not counted. You can send it again later.',
    gone: 'This poll is not here any more. Your vote is not counted. You can copy what you wrote.',
    options: 'The answers have changed. Your vote is not counted. Please choose again.',
    refused: 'The server did not take your vote. It is not counted. You can copy what you wrote.',
  },
  tryAgain: 'Try again',
  send: 'Yes, it is mine. Send it',
  copy: 'Copy my answer',
  delete: 'Delete',
  keepWords: 'Keep what you wrote on this device? Anyone who uses it could read it.',
  keep: 'Keep',
  dontKeep: 'Don’t keep',
  notLoaded: 'This poll could not be loaded.',
  notLoadedRetry: 'It is tried again when you are online.',
  reload: 'Try again',
  preview: 'This is a preview. Nothing is sent.',
};
