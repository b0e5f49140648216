import type { Tally } from '@earshot/client/tally';
import type { Store, StoredPoll, Words } from './store/store.js';

/** What a poll came to: its counts, and the words that were let through. */
export interface Counted extends Tally {
  readonly shown: readonly Words[];
}

/** Counts each poll once, until something is written to it, however many ask. */
export interface Results {
  of(poll: StoredPoll): Promise<Counted>;
  /** To be called after every write. */
  forget(poll: string): void;
}

/** What other servers on the same database write is seen after so many milliseconds: as long as a CDN may hold results. */
const lifetime = 5000;

interface Entry {
  readonly version: number;
  readonly until: number;
  readonly counted: Promise<Counted>;
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

async function count(store: Store, { content, finalCounts }: StoredPoll): Promise<Counted> {
  const ids = content.options.map(({ id }) => id);
  const tally = finalCounts ?? (await store.count(content.id, ids));
  return { ...tally, shown: await store.listWords(content.id, 'shown') };
}
