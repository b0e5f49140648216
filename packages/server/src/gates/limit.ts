import type { Context } from 'hono';
import { MemoryStore } from 'hono-rate-limiter';
import type { Settings } from '../options.js';
import { ProblemError } from '../problem.js';
import { addressOf } from './address.js';

/** Counts one more from the address of a request. @throws ProblemError `rate-limited`, with `Retry-After`, beyond the limit */
export type Limit = (c: Context) => void;

/**
 * Slows floods from one address.
 * @param most how many may come in a window
 * @param window milliseconds
 */
export function limitTo(most: number, window: number, { proxyHops }: Settings): Limit {
  const hits = new MemoryStore();
  // Its type asks for every option of the middleware; it reads this one.
  hits.init({ windowMs: window } as Parameters<typeof hits.init>[0]);
  return (c) => {
    const { totalHits, resetTime = new Date() } = hits.increment(addressOf(c, proxyHops));
    if (totalHits <= most) return;
    const seconds = Math.ceil((resetTime.getTime() - Date.now()) / 1000);
    c.header('Retry-After', String(Math.max(1, seconds)));
    throw new ProblemError('rate-limited', 'Too many requests from one address. Wait, and go on.');
  };
}
