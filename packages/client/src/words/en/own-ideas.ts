import { plural } from '../plural.js';
import { own } from './own.js';

/** What a person reads of what they have sent to a board. */
export const ownIdeas = {
  ...own,
  heading: 'Your ideas',
  comments: (count: number) =>
    plural('en', count, { one: `Your ${count} comment`, other: `Your ${count} comments` }),
  sent: (readingHours: string) =>
    readingHours
      ? `Your idea is sent. It waits for a person to read it: ${readingHours}.`
      : 'Your idea is sent. It waits for a person to read it.',
  changed: 'Your change is sent. A person reads it before it appears.',
  open: 'Go to this idea',
  openComment: 'Go to the idea it is about',
  comment: 'Your comment',
  livedShown: 'You have lived through this. Everyone sees that.',
  livedOrganiser: 'You have lived through this. Only the organiser sees that.',
  livedBack: 'Take that back',
  livedGone: 'Nobody sees any more that you have lived through this.',
  change: 'Change the words',
  changeFor: (minutes: number) =>
    plural('en', minutes, {
      one: 'You can change the words for about 1 more minute.',
      other: `You can change the words for about ${minutes} more minutes.`,
    }),
  changeOver: 'The ten minutes to change the words are over.',
  save: 'Send the change',
  cancel: 'Leave it as it is',
  withdrawIdea:
    'Take your idea back? Your words are deleted. What others said under it stays. This cannot be undone.',
  withdrawComment: 'Take your comment back? Your words are deleted. This cannot be undone.',
  mergeAsked: 'The host thinks your idea says the same as this one:',
  mergeMeans:
    'If you agree, they become one idea. Both texts stay, and so does everyone who supports them. If not, yours stays as it is.',
  mergeYes: 'Put them together',
  mergeNo: 'Keep mine apart',
  merged: 'Thank you. They are one idea now.',
  apart: 'Thank you. Your idea stays apart.',
  deleteMineSure:
    'Delete everything you sent to this board: ideas, comments and support? This cannot be undone.',
};
