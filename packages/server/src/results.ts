import { countPoll } from './count-poll.js';
import { remember, type Remembered } from './remember.js';
import type { Counted, Store, StoredPoll, Words } from './store/store.js';

/** What a poll came to: its counts, and the words that were let through. */
export interface CountedPoll extends Counted {
  readonly shown: readonly Words[];
}

export type Results = Remembered<CountedPoll>;

/** Counts each poll once. @param now milliseconds since 1970 */
export const createResults = (store: Store, now: () => number): Results =>
  remember((poll) => count(store, poll), now);

async function count(store: Store, stored: StoredPoll): Promise<CountedPoll> {
  const { id } = stored.content;
  const shown = await store.listWords(id, 'shown');
  if (stored.finalCounts) return { ...stored.finalCounts, shown };
  const { issued } = await store.countCodes(id);
  return { ...countPoll(stored, await store.listPiles(id), issued), shown };
}
