import type { Context } from 'hono';
import type { Settings } from '../options.js';
import { ProblemError } from '../problem.js';
import { addressOf } from './address.js';
import { refuseFor } from './limit.js';

/** Seconds after which a place may be free again; until then a widget asks now and then instead of listening. */
const wait = 60;

/**
 * Counts open streams.
 * @returns takes a place, and gives back what frees it
 * @throws ProblemError `rate-limited` where one address has too many, `unavailable` where all together have
 */
export function limitStreams({ rateLimit, proxyHops }: Settings): (c: Context) => () => void {
  const places = new Map<string, number>();
  let taken = 0;
  return (c) => {
    const address = addressOf(c, proxyHops);
    const here = places.get(address) ?? 0;
    if (here >= rateLimit.streams) refuseFor(wait, c);
    if (taken >= rateLimit.allStreams) {
      c.header('Retry-After', String(wait));
      throw new ProblemError('unavailable', 'All streams are taken. Ask for the results instead.');
    }
    places.set(address, here + 1);
    taken += 1;
    return () => {
      const left = (places.get(address) ?? 1) - 1;
      if (left > 0) places.set(address, left);
      else places.delete(address);
      taken -= 1;
    };
  };
}
