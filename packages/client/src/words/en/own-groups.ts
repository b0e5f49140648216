import { own } from './own.js';

/** What a person reads of the groups that they have named. */
export const ownGroups = {
  ...own,
  heading: 'Groups you named',
  sent: (readingHours: string) =>
    readingHours
      ? `The group is sent. It waits for a person to read it: ${readingHours}.`
      : 'The group is sent. It waits for a person to read it.',
  sentShown: 'Thank you. The group is in the list.',
  why: 'Why they matter here:',
  reach: 'How to reach them:',
  withdrawGroup: 'Take this name back? What you wrote is deleted. This cannot be undone.',
  deleteMineSure:
    'Delete everything you sent here: the groups you named, and what you said about others? This cannot be undone.',
};
