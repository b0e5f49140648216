import { forgetOldest } from './forget-oldest.js';

/**
 * Lets each key count a few times in a period, and no more until the next begins. What it knows stays in memory, and no
 * longer than the period.
 * @param most how often each counts
 * @param period the number of the period that it is
 * @returns whether this time counts
 */
export function countSome(most: number, period: () => number): (key: string) => boolean {
  const counts = new Map<string, number>();
  let current = 0;
  return (key) => {
    if (period() !== current) counts.clear();
    current = period();
    const before = counts.get(key) ?? 0;
    if (before >= most) return false;
    counts.set(key, before + 1);
    forgetOldest(counts);
    return true;
  };
}
