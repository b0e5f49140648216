import { plural } from '../plural.js';
import { dates } from './dates.js';

/** What stands inside an idea once it is opened. */
export const thread = {
  ...dates,
  language: 'en',
  loading: 'Loading…',
  notLoaded: 'This could not be loaded. Check that you are online.',
  reload: 'Try again',
  gone: 'The idea you were looking for is not here any more. Its author may have taken it back.',
  mergedHere: 'The idea you were looking for was put together with this one.',
  shared: (date: string) => `Shared on ${date}`,
  note: 'A note from the author before you read:',
  showText: 'Show the text',
  hideText: 'Hide the text',
  withdrawn: 'The person who wrote this has taken it back. What others said about it stays.',
  merged: (count: number) =>
    plural('en', count, {
      one: 'Another idea was put together with this one',
      other: `${count} ideas were put together with this one`,
    }),
  answer: 'Answer from the host',
  history: 'What has become of this idea',
  weSaid: (date: string) => `We said: you hear from us by ${date}.`,
  weDid: (date: string) => `We did: on ${date}.`,
  weDidLate: (date: string) => `We did, but late: on ${date}.`,
  weDidNot: 'We have not yet. We are late.',
  comments: (count: number) =>
    plural('en', count, {
      one: `${count.toLocaleString('en-GB')} comment`,
      other: `${count.toLocaleString('en-GB')} comments`,
    }),
  noComments: 'Nobody has commented yet.',
  moreComments: 'Show more comments',
  someone: 'Someone',
  official: 'From the host',
  comment: 'Your comment',
  commentHint: 'What would make this idea better? What should people know?',
  name: 'Your name (if you like)',
  anonymous: 'You can stay anonymous.',
  send: 'Send this comment',
  empty: 'Write your comment',
  sent: (readingHours: string) =>
    readingHours
      ? `Your comment is sent. A person reads it before it appears: ${readingHours}.`
      : 'Your comment is sent. A person reads it before it appears.',
  waiting: 'It waits for a person to read it. Only you see it.',
  withheld: 'It is not shown to others.',
  withheldBecause: 'Why it is not shown:',
  complain: 'You do not agree?',
  hidden: (count: number) =>
    plural('en', count, {
      one: 'A comment that was sent from this device waits or is not shown. Is it yours?',
      other: `${count} comments that were sent from this device wait or are not shown. Are they yours?`,
    }),
  showMine: 'These are mine: show them',
  flagIdea: 'Flag this idea',
  flagComment: 'Flag this comment',
  flagWhy: 'What is wrong?',
  reasons: {
    'private-details': 'It tells someone’s private details, such as a name or an address',
    threat: 'It threatens someone, or someone could be harmed',
    unkind: 'It is unkind or insulting',
    untrue: 'It is not true',
    other: 'Something else',
  },
  flagText: 'Tell us more (if you like)',
  flagWords: 'Say what is wrong',
  flagNext:
    'A person looks at it and decides. Private details and threats are hidden until then. Everything else stays until then.',
  flagHours: 'When they look:',
  safeguarding: 'Are you worried about someone?',
  danger: 'In danger now? Call 999.',
  sendFlag: 'Send the flag',
  chooseReason: 'Choose what is wrong',
  flagged: 'Thank you. A person looks at it and decides.',
  share: 'Share',
  shareIdea: 'Share this idea with others',
  copied: 'Copied',
  link: 'The link to this idea',
};
