/** So many keys are remembered at a time: whoever makes some up fills no memory. */
const maximumRemembered = 100_000;

/** Forgets the key that came first, where there are too many. To be called after each that is added. */
export function forgetOldest(keys: Map<string, unknown>): void {
  const [oldest] = keys.size > maximumRemembered ? keys.keys() : [];
  if (oldest !== undefined) keys.delete(oldest);
}
