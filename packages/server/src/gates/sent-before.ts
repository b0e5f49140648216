import { forgetOldest } from './forget-oldest.js';

/** For so long a key is known again. */
const lifetime = 10 * 60_000;

/** Tells what is sent again under the same key, where nothing may be kept with what was sent. */
export interface SentBefore {
  /** Whether it came within the last ten minutes; from now on it has. */
  note(key: string): boolean;
  /** To be called where nothing came of it after all. */
  forget(key: string): void;
}

/**
 * Remembers keys in memory alone, ten minutes long.
 * @param now milliseconds since 1970
 */
export function sentBefore(now: () => number): SentBefore {
  const until = new Map<string, number>();
  return {
    note(key) {
      for (const [old, end] of until) {
        if (end > now()) break;
        until.delete(old);
      }
      if (until.has(key)) return true;
      until.set(key, now() + lifetime);
      forgetOldest(until);
      return false;
    },
    forget: (key) => void until.delete(key),
  };
}
