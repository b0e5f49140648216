import type { Context } from 'hono';
import type { Settings } from '../options.js';
import { epochAt } from '../store/boards/view-rules.js';
import { addressOf } from './address.js';
import { countSome } from './count-some.js';

/** So often one address counts for an idea before views are taken over. */
const most = 5;

/**
 * Holds views to a few per address and idea, so that nobody moves an idea to the back of the list by looking at it all
 * day. What it knows of addresses stays in memory, and no longer than ten minutes.
 * @returns picks the ideas that count
 */
export function takeViews({
  proxyHops,
  now,
}: Settings): (c: Context, board: string, ideas: readonly string[]) => string[] {
  const counts = countSome(most, () => epochAt(now()));
  return (c, board, ideas) => {
    const address = addressOf(c, proxyHops);
    return [...new Set(ideas)].filter(
      // What never was an id would be more than some databases can read.
      (idea) => /^[0-9a-z]{1,64}$/.test(idea) && counts(`${address} ${board} ${idea}`),
    );
  };
}
