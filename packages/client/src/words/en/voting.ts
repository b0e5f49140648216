import { plural } from '../plural.js';
import { dates } from './dates.js';

/** What a poll says once a person acts: what to mend, and where the vote is. */
export const voting = {
  ...dates,
  language: 'en',
  labels: {
    ownWords: 'Your own words',
    needToKnow: 'What do you need to know?',
    reason: 'Why do you choose this?',
  },
  optional: '(you can leave this empty)',
  wroteBefore:
    'If you wrote something before, it is not shown: someone else may use this device. What you write now takes its place, also when you leave this empty.',
  readFirst:
    'A person reads this before it appears. Leave out names and addresses. In danger now? Call 999.',
  unsure: 'Not sure yet',
  sending: 'Sending…',
  charactersLeft: (count: number) =>
    plural('en', count, {
      one: `You have ${count} character left`,
      other: `You have ${count} characters left`,
    }),
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
    tooFewRanks: (minimum: number) =>
      plural('en', minimum, {
        one: `Put at least ${minimum} answer in your order`,
        other: `Put at least ${minimum} answers in your order`,
      }),
    tooManyRanks: (maximum: number) =>
      plural('en', maximum, {
        one: `Keep no more than ${maximum} answer in your order`,
        other: `Keep no more than ${maximum} answers in your order`,
      }),
    tooFewDots: (minimum: number) =>
      plural('en', minimum, {
        one: `Give at least ${minimum} dot`,
        other: `Give at least ${minimum} dots`,
      }),
    tooManyDots: (budget: number, over: number) =>
      plural('en', budget, {
        one: `You have ${budget} dot. Take ${over} back.`,
        other: `You have ${budget} dots. Take ${over} back.`,
      }),
    tooManyOnOne: (most: number) =>
      plural('en', most, {
        one: `Give no answer more than ${most} dot`,
        other: `Give no answer more than ${most} dots`,
      }),
    notAdded:
      'You have not added the answer you wrote. Press “Add this answer” under it, or empty the box.',
    codeMissing: 'Type the code from your letter',
    codeFormat: 'Check your code. It has 12 letters and numbers.',
    codeUnknown: 'We do not know this code. Compare it with your letter.',
    codeUsed:
      'This code was used before. If it was you, change your vote where you voted. If not, ask the host for a new code.',
    words: 'Write your own words, or choose another answer',
    reason: 'Say why you choose this',
    tooLong: (maximum: number, over: number) =>
      `Tell us in ${maximum} characters or fewer. You have ${over} too many.`,
  },
  done: {
    castVote: 'Sent. Your vote is counted.',
    withdrawVote: 'Your vote is taken back. It is not counted any more.',
    deleteMine: 'Everything you sent is deleted, and this device keeps nothing of it.',
  },
  keptDevice: 'Not sent yet. It is only on this device. We try again by ourselves.',
  keptTab: 'Not sent yet. It is only in this tab. Keep the tab open: we try again by ourselves.',
  keptPage: 'Not sent yet. It is only on this page. Keep the page open: we try again by ourselves.',
  retryAt: (time: string) => `The next try is at ${time}.`,
  isItYours: 'This was written on this device and not sent. Is it yours? Send it or delete it.',
  failed: {
    busy: 'The server has a problem. Your vote is kept, but not sent yet.',
    closed:
      'This poll closed before your vote arrived. It is not counted. You can copy what you wrote.',
    paused: 'This poll is paused. Your vote is not counted. You can send it again later.',
    gone: 'This poll is not here any more. Your vote is not counted. You can copy what you wrote.',
    code: 'Your vote is not counted yet. It needs another code.',
    options: 'The answers have changed. Your vote is not counted. Please choose again.',
    refused: 'The server did not take your vote. It is not counted. You can copy what you wrote.',
  },
  givenDots: (option: string, dots: number) =>
    `${option}: ${plural('en', dots, { one: `${dots} dot`, other: `${dots} dots` })}`,
  tryAgain: 'Try again',
  send: 'Yes, it is mine. Send it',
  copy: 'Copy my answer',
  delete: 'Delete',
  keepWords: 'Keep what you wrote on this device? Anyone who uses it could read it.',
  keep: 'Keep',
  dontKeep: 'Don’t keep',
  removed: 'Nothing of this poll is on this device any more. A vote that was sent still counts.',
  preview: 'This is a preview. Nothing is sent.',
};
