import { plural } from '../plural.js';

/** What every widget says of what a person has sent to it. */
export const own = {
  held: 'What we hold of you',
  onlyYou: 'Only you see this, on this device.',
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
  readingHours: 'A person reads it at these times:',
  withheldBecause: 'Why it is not shown:',
  complain: 'You do not agree?',
  withdraw: 'Take it back',
  withdrawYes: 'Yes, take it back',
  withdrawNo: 'No, keep it',
  withdrawn: 'It is taken back, and the words are deleted.',
  receipt: (code: string) => `Your receipt: ${code}`,
  receiptFor: 'With this code the host can find or delete what you sent.',
  deleteMine: 'Delete everything you hold of me',
  deleteMineYes: 'Yes, delete everything',
  deleteMineNo: 'No, keep it',
  deleted: 'Everything you sent is deleted, and this device keeps nothing of it.',
};
