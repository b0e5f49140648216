import type { Context } from 'hono';
import type { Settings } from '../options.js';
import { epochAt } from '../store/boards/view-rules.js';
import { addressOf } from './address.js';

/** So often one address counts for an idea before views are taken over. */
const most = 5;

/** So many ideas of all addresses are remembered at a time; the oldest are forgotten, and count anew. */
const maximumRemembered = 100_000;

/**
 * Holds views to a few per address and idea, so that nobody moves an idea to the back of the list by looking at it all
 * day. What it knows of addresses stays in memory, and no longer than ten minutes.
 * @returns picks the ideas that count
 */
export function takeViews({
  proxyHops,
  now,
}: Settings): (c: Context, board: string, ideas: readonly string[]) => string[] {
  const counts = new Map<string, number>();
  let epoch = 0;
  return (c, board, ideas) => {
    if (epochAt(now()) !== epoch) counts.clear();
    epoch = epochAt(now());
    const address = addressOf(c, proxyHops);
    return [...new Set(ideas)].filter((idea) => {
      // What never was an id would be more than some databases can read.
      if (!/^[0-9a-z]{1,64}$/.test(idea)) return false;
      const key = `${address} ${board} ${idea}`;
      const before = counts.get(key) ?? 0;
      if (before >= most) return false;
      counts.set(key, before + 1);
      const [oldest] = counts.size > maximumRemembered ? counts.keys() : [];
      if (oldest !== undefined) counts.delete(oldest);
      return true;
    });
  };
}
