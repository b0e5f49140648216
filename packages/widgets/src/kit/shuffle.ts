/** A seed of chance for `shuffle`: 32 bits. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

/**
 * Puts items in an order of chance, always the same for the same seed (mulberry32: every order is as likely). Each goes
 * in somewhere among those before it, so that one that is added at the end leaves the others in their order.
 */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled: Item[] = [];
  let state = seed;
  for (const item of items) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const place = ((mixed ^ (mixed >>> 14)) >>> 0) % (shuffled.length + 1);
    shuffled.splice(place, 0, item);
  }
  return shuffled;
}
