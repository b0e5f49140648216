/** What the first version kept: of each resource one act, and its words by themselves. */
interface Earlier {
  readonly sequence: number;
  readonly url?: string;
  readonly entry?: object;
}

/** Reads what an earlier version has left on a device: a vote that waits there must not be lost, nor its words. */
export function fromEarlier(kept: unknown): unknown {
  if (kept === null || typeof kept !== 'object' || 'entries' in kept) return kept;
  const { url, entry, ...rest } = kept as Earlier;
  if (url !== undefined) return { sequence: rest.sequence, entries: [{ ...kept, slot: '' }] };
  return entry ? { ...rest, entries: [{ ...entry, slot: '' }] } : rest;
}
