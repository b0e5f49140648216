import type { StoredPoll } from './store/store.js';

/** What is read of each poll once, until something is written to it, however many ask. */
export interface Remembered<T> {
  of(poll: StoredPoll): Promise<T>;
  /** To be called after every write. */
  forget(poll: string): void;
}

/** What other servers on the same database write is seen after so many milliseconds: as long as a CDN may hold it. */
const lifetime = 5000;

interface Entry<T> {
  readonly version: number;
  readonly until: number;
  readonly value: Promise<T>;
}

/** @param now milliseconds since 1970 */
export function remember<T>(
  read: (poll: StoredPoll) => Promise<T>,
  now: () => number,
): Remembered<T> {
  const entries = new Map<string, Entry<T>>();
  return {
    of(poll) {
      const { content, version } = poll;
      const entry = entries.get(content.id);
      if (entry?.version === version && now() < entry.until) return entry.value;
      const value = read(poll);
      entries.set(content.id, { version, until: now() + lifetime, value });
      // What failed is tried again by whoever asks next.
      value.catch(() => entries.delete(content.id));
      return value;
    },
    forget: (poll) => void entries.delete(poll),
  };
}
