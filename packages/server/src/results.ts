import { countPoll } from './count-poll.js';
import type { Counted, Store, StoredPoll, Words } from './store/store.js';

/** What a poll came to: its counts, and the words that were let through. */
export interface CountedPoll extends Counted {
  readonly shown: readonly Words[];
}

/** Counts each poll once, until something is written to it, however many ask. */
export interface Results {
  of(poll: StoredPoll): Promise<CountedPoll>;
  /** To be called after every write. */
  forget(poll: string): void;
}

/** What other servers on the same database write is seen after so many milliseconds: as long as a CDN may hold results. */
const lifetime = 5000;

interface Entry {
  readonly version: number;
  readonly until: number;
  readonly counted: Promise<CountedPoll>;
}

/** @param now milliseconds since 1970 */
export function createResults(store: Store, now: () => number): Results {
  const entries = new Map<string, Entry>();
  return {
    of(poll) {
      const { content, version } = poll;
      const entry = entries.get(content.id);
      if (entry?.version === version && now() < entry.until) return entry.counted;
      const counted = count(store, poll);
      entries.set(content.id, { version, until: now() + lifetime, counted });
      // What failed is tried again by whoever asks next.
      counted.catch(() => entries.delete(content.id));
      return counted;
    },
    forget: (poll) => void entries.delete(poll),
  };
}

async function count(store: Store, stored: StoredPoll): Promise<CountedPoll> {
  const { id } = stored.content;
  const shown = await store.listWords(id, 'shown');
  if (stored.finalCounts) return { ...stored.finalCounts, shown };
  const { issued } = await store.countCodes(id);
  return { ...countPoll(stored, await store.listPiles(id), issued), shown };
}
