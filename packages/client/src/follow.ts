/**
 * Follows something, by code that is loaded for it.
 * @param begin Loads the code and begins; it ends with the signal.
 * @returns The way to stop, at once.
 */
export function follow(begin: (signal: AbortSignal) => Promise<void>): () => void {
  const stop = new AbortController();
  // Without its code nothing is live; the next one who asks loads it again.
  begin(stop.signal).catch(() => undefined);
  return () => stop.abort();
}
