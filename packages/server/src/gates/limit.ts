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
  const count = countTo(most, window);
  return (c) => refuseFor(count(addressOf(c, proxyHops)), c);
}

/**
 * Counts one more of a key, and tells how many seconds it has to wait: 0 within the limit.
 * @param most how many may come in a window
 * @param window milliseconds
 */
export function countTo(most: number, window: number): (key: string) => number {
  const hits = new MemoryStore();
  // Its type asks for every option of the middleware; it reads this one.
  hits.init({ windowMs: window } as Parameters<typeof hits.init>[0]);
  return (key) => {
    const { totalHits, resetTime = new Date() } = hits.increment(key);
    if (totalHits <= most) return 0;
    return Math.max(1, Math.ceil((resetTime.getTime() - Date.now()) / 1000));
  };
}

/** @throws ProblemError `rate-limited`, with `Retry-After`, unless there is nothing to wait for */
export function refuseFor(seconds: number, c: Context): void {
  if (seconds === 0) return;
  c.header('Retry-After', String(seconds));
  throw new ProblemError('rate-limited', 'Too many requests from one address. Wait, and go on.');
}
