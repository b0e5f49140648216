import type { StoredPoll } from './store/store.js';

/** What is read of each poll once, until something is written to it, however many ask. */
export interface Remembered<T> {
  of(poll: StoredPoll): Promise<T>;
  /** To be called after every write. */
  forget(poll: string): void;
}

/** What other servers on the same database write is seen after so many milliseconds: as long as a CDN may hold it. */
const lifetime = 5000;

/**
 * Milliseconds to rest after reading, whatever is written: what took long (a run-off of thousands of ballots) takes a
 * fifth of the time at most, so that nobody's votes keep the server counting.
 */
const restAfter = (milliseconds: number) => (milliseconds < 100 ? 0 : milliseconds * 4);

interface Entry<T> {
  readonly version: number;
  readonly value: Promise<T>;
  /** In milliseconds since 1970: no answer from then on. */
  until: number;
  /** When it has rested: 0 while it is read, for whatever is written then makes it old; before that nothing does. */
  rested: number;
}

/** @param now milliseconds since 1970 */
export function remember<T>(
  read: (poll: StoredPoll) => Promise<T>,
  now: () => number,
): Remembered<T> {
  const entries = new Map<string, Entry<T>>();

  /** Reads once what is read already has come to its end, so that one of each poll is read at a time. */
  function readAfter(before: Entry<T> | undefined, poll: StoredPoll): Entry<T> {
    const start = async () => {
      await before?.value.catch(() => undefined);
      const begun = now();
      entry.rested = 0;
      const value = await read(poll);
      const end = now();
      const rest = restAfter(end - begun);
      if (entry.until === Infinity) entry.until = end + Math.max(lifetime, rest);
      entry.rested = end + rest;
      return value;
    };
    const version = poll.version;
    const entry: Entry<T> = { version, value: start(), until: Infinity, rested: Infinity };
    return entry;
  }

  return {
    of(poll) {
      const { content, version } = poll;
      const time = now();
      // Nothing that people sent stays here longer than it is an answer.
      for (const [id, { until, rested }] of entries)
        if (rested > 0 && time >= until) entries.delete(id);
      const known = entries.get(content.id);
      if (known?.version === version && time < known.until) return known.value;
      const entry = readAfter(known, poll);
      entries.set(content.id, entry);
      // What failed is tried again by whoever asks next.
      entry.value.catch(() => (entry.until = 0));
      return entry.value;
    },
    forget(poll) {
      const entry = entries.get(poll);
      if (entry) entry.until = Math.min(entry.until, entry.rested);
    },
  };
}
