import type { Context } from 'hono';
import type { Settings } from '../options.js';
import { addressOf } from './address.js';
import { countSome } from './count-some.js';

/** So often a day one address counts for a prompt. */
const most = 10;

const day = 86_400_000;

/**
 * Holds what is sent without a key to a few per address, prompt and day, so that nobody makes up a crowd. What it knows
 * of addresses stays in memory, and no longer than the day.
 * @returns whether this time counts; whoever sends is not told
 */
export function takeDaily({
  proxyHops,
  now,
}: Settings): (c: Context, kind: 'arrivals' | 'equality', prompt: string) => boolean {
  const counts = countSome(most, () => Math.floor(now() / day));
  return (c, kind, prompt) => counts(`${addressOf(c, proxyHops)} ${kind} ${prompt}`);
}
