import { plural } from '../plural.js';
import { dates } from './dates.js';
import { purpose } from './purpose.js';

const ideas = (count: number) =>
  plural('en', count, { one: `${count} idea`, other: `${count} ideas` });

/** What an idea board says before a person acts. */
export const board = {
  ...dates,
  ...purpose,
  language: 'en',
  whatHappens: 'What happens to my words',
  storageOff: 'Nothing is kept on this device. You cannot change your idea later.',
  notYou: 'Not you? Clear this board from this device',
  notLoaded: 'This board could not be loaded. It is tried again when you are online.',
  ideas,
  supports: (count: number) =>
    plural('en', count, { one: 'supported once', other: `supported ${count} times` }),
  unready:
    'What is needed to write could not be loaded. Check that you are online, and press the button again.',
  invite: 'What is your idea?',
  inviteFirst: 'Be the first to say',
  list: 'Ideas',
  loading: 'Loading…',
  empty: 'Nobody has said anything yet.',
  listNotLoaded: 'The ideas could not be loaded. They are tried again when you are online.',
  sortBy: 'Sort by',
  sorts: {
    'least-read': 'Least read',
    newest: 'Newest',
    'most-supported': 'Most supported',
    'most-discussed': 'Most discussed',
  },
  sortHints: {
    'least-read': 'What few people have read comes first, so that every idea is heard.',
    newest: 'The newest come first.',
    'most-supported': 'Those with most support come first.',
    'most-discussed': 'Those with most comments come first.',
  },
  closest: 'The closest come first.',
  fitting: (count: number) =>
    plural('en', count, { one: `${count} idea fits.`, other: `${count} ideas fit.` }),
  showMore: (count: number) => `Show ${count} more`,
  statuses: {
    new: 'New',
    looking: 'Being looked at',
    planned: 'Planned',
    doing: 'Doing',
    done: 'Done',
    'not-doing': 'Not doing',
  },
  since: (date: string) => `Since ${date}:`,
  livedExperience: 'Lived experience',
  host: 'The host',
  said: (date: string) => `said on ${date}`,
  late: (date: string) =>
    date
      ? `We said we would answer by ${date}. We have not yet.`
      : 'We said we would have answered by now. We have not yet.',
  by: 'By',
  withdrawn: 'Taken back by its author',
  contentNote: 'Before you read:',
  unfoldText: 'Show the text',
  foldText: 'Hide the text',
  readOn: 'Read on',
  readLess: 'Show less',
  support: 'Support',
  supported: 'Supported',
  supporters: (count: number) =>
    plural('en', count, {
      one: `${count} person supports this.`,
      other: `${count} people support this.`,
    }),
  youSupport: 'You support this idea.',
  youDoNot: 'You no longer support this idea.',
  notSent: 'Not sent yet. We try again by ourselves.',
  notCounted: 'Your support is not counted.',
  comments: (count: number) =>
    plural('en', count, { one: `${count} comment`, other: `${count} comments` }),
  comment: 'Comment',
  more: 'More',
  close: 'Close',
  removed: 'Nothing of this board is on this device any more. What was sent still counts.',
};
