import type { Act } from './poll-client.js';

/** What a person does with a poll. */
export type PollDeed = Pick<Act, 'verb' | 'ballot'>;

/** Whether a deed holds a person's own words, which may not outlive the tab unasked. */
export const hasWords = ({ ballot }: PollDeed): boolean =>
  Boolean(ballot?.ownWords || ballot?.reason || ballot?.needToKnow);
