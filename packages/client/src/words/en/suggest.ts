import { plural } from '../plural.js';

/** What is said where people may add options. */
export const suggest = {
  invite: 'Add an answer that is missing',
  label: 'Your answer',
  readFirst:
    'A person reads this before it appears. Leave out names and addresses. In danger now? Call 999.',
  send: 'Add this answer',
  sending: 'Sending…',
  thanks: 'Thank you. A person reads it first; then everyone can choose it.',
  close: (options: string) =>
    `Others have said something close: ${options}. Choose it, or add yours too.`,
  choose: (option: string) => `Choose “${option}”`,
  preview: 'This is a preview. Nothing is sent.',
  left: (count: number) =>
    plural('en', count, {
      one: `You have ${count} character left`,
      other: `You have ${count} characters left`,
    }),
  tooLong: (maximum: number, over: number) =>
    `Use ${maximum} characters or fewer. You have ${over} too many.`,
  empty: 'Write the answer that is missing',
  failed: {
    exists: 'This answer is there already. You can choose it above.',
    limit: 'You have added as many answers as one person can. What you wrote was not sent.',
    closed: 'This poll takes no more answers. What you wrote was not sent.',
    code: 'Check your code below, then add your answer again.',
    network: 'Not sent. What you wrote is still here. Try again when you are online.',
    busy: 'Not sent: the server has a problem. What you wrote is still here. Try again later.',
    refused: 'The server did not take this answer. What you wrote is still here.',
  },
};
