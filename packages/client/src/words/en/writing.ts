import { plural } from '../plural.js';
import { dates } from './dates.js';

/** What a board says wherever a person writes on it: what to mend, and where the words are. */
export const writing = {
  ...dates,
  language: 'en',
  readFirst:
    'A person reads this before it appears. Leave out names and addresses. In danger now? Call 999.',
  left: (count: number) =>
    plural('en', count, {
      one: `You have ${count} character left`,
      other: `You have ${count} characters left`,
    }),
  tooLong: (maximum: number, over: number) =>
    `Use ${maximum} characters or fewer. You have ${over} too many.`,
  problem: 'There is a problem',
  sending: 'Sending…',
  keptDevice: 'Not sent yet. It is only on this device. We try again by ourselves.',
  keptTab: 'Not sent yet. It is only in this tab. Keep the tab open: we try again by ourselves.',
  keptPage: 'Not sent yet. It is only on this page. Keep the page open: we try again by ourselves.',
  retryAt: (time: string) => `The next try is at ${time}.`,
  isItYours: 'This was written on this device and not sent. Is it yours? Send it or delete it.',
  failed: {
    busy: 'The server has a problem. What you did is kept, but not sent yet.',
    closed: 'This closed before what you did arrived. It was not taken.',
    paused: 'This is paused. What you did was not taken. You can send it again later.',
    gone: 'This is not here any more. What you did was not taken.',
    limit: 'You have sent a lot in the last hour. This is kept. Send it again later.',
    tooLate:
      'The ten minutes to change it are over. It stays as it was. You can take it back and send a new one.',
    refused: 'The server did not take this.',
  },
  tryAgain: 'Try again',
  send: 'Yes, it is mine. Send it',
  copy: 'Copy what I wrote',
  delete: 'Delete',
  keepWords: 'Keep what you wrote on this device? Anyone who uses it could read it.',
  keep: 'Keep',
  dontKeep: 'Don’t keep',
  draftKept: 'What you wrote is kept on this device until you send it or delete it.',
  draftInTab: 'What you wrote is only in this tab until you send it.',
  draftOnPage: 'What you wrote is only on this page until you send it.',
  deleteDraft: 'Delete what I wrote',
  draftDeleted: 'What was written is deleted.',
  isDraftYours:
    'Somebody began to write on this device and did not send it. Is this yours? Carry on, or delete it.',
  carryOn: 'Carry on',
  notMine: 'It is not mine: begin anew',
  notReady: 'What is needed to send could not be loaded. Your words are still here. Try again.',
};
