/** Makes what was deleted unreadable: soon after a write, so that none waits for it, or at once. */
export interface Scrubber {
  /** Within a second. */
  soon(): void;
  now(): Promise<void>;
  /** Does what is still to be done. */
  close(): Promise<void>;
}

/** @param scrub resolves with whether it could do all of it; if not, or if it fails, it is asked again */
export function createScrubber(scrub: () => Promise<boolean>): Scrubber {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isClosed = false;
  const soon = () => {
    if (!isClosed) timer ??= setTimeout(() => void now(), 500);
  };
  const now = async () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const done = await scrub().catch(() => false);
    if (!done) soon();
  };
  return {
    soon,
    now,
    async close() {
      isClosed = true;
      if (!timer) return;
      clearTimeout(timer);
      await scrub().catch(() => false);
    },
  };
}
