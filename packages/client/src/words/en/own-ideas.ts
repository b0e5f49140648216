import { plural } from '../plural.js';

/** What a person reads of what they have sent to a board. */
export const ownIdeas = {
  heading: 'Your ideas',
  held: 'What we hold of you',
  onlyYou: 'Only you see this, on this device.',
  comments: (count: number) =>
    plural('en', count, { one: `Your ${count} comment`, other: `Your ${count} comments` }),
  hidden: (count: number) =>
    plural('en', count, {
      one: `${count} thing that was sent from this device is not shown here. Is it yours?`,
      other: `${count} things that were sent from this device are not shown here. Are they yours?`,
    }),
  show: 'These are mine: show them',
  states: {
    waiting: 'Waits for a person to read it',
    shown: 'Everyone can read it',
    withheld: 'Not shown',
  },
  sent: (readingHours: string) =>
    readingHours
      ? `Your idea is sent. It waits for a person to read it: ${readingHours}.`
      : 'Your idea is sent. It waits for a person to read it.',
  readingHours: 'A person reads it at these times:',
  changed: 'Your change is sent. A person reads it before it appears.',
  withheldBecause: 'Why it is not shown:',
  complain: 'You do not agree?',
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
  withdraw: 'Take it back',
  withdrawIdea:
    'Take your idea back? Your words are deleted. What others said under it stays. This cannot be undone.',
  withdrawComment: 'Take your comment back? Your words are deleted. This cannot be undone.',
  withdrawYes: 'Yes, take it back',
  withdrawNo: 'No, keep it',
  withdrawn: 'It is taken back, and the words are deleted.',
  mergeAsked: 'The host thinks your idea says the same as this one:',
  mergeMeans:
    'If you agree, they become one idea. Both texts stay, and so does everyone who supports them. If not, yours stays as it is.',
  mergeYes: 'Put them together',
  mergeNo: 'Keep mine apart',
  merged: 'Thank you. They are one idea now.',
  apart: 'Thank you. Your idea stays apart.',
  receipt: (code: string) => `Your receipt: ${code}`,
  receiptFor: 'With this code the host can find or delete what you sent.',
  deleteMine: 'Delete everything you hold of me',
  deleteMineSure:
    'Delete everything you sent to this board: ideas, comments and support? This cannot be undone.',
  deleteMineYes: 'Yes, delete everything',
  deleteMineNo: 'No, keep it',
  deleted: 'Everything you sent is deleted, and this device keeps nothing of it.',
};
