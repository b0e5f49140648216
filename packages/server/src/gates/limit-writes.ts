import type { MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import type { Settings } from '../options.js';
import { ProblemError } from '../problem.js';
import { addressOf } from './address.js';

/** Slows floods from one address: beyond the limit everything is 429 with `Retry-After`. */
export function limitWrites({ rateLimit, proxyHops }: Settings): MiddlewareHandler {
  return rateLimiter({
    windowMs: rateLimit.window,
    limit: rateLimit.writes,
    standardHeaders: 'draft-7',
    keyGenerator: (c) => addressOf(c, proxyHops),
    handler: () => {
      throw new ProblemError(
        'rate-limited',
        'Too many requests from one address. Wait, and go on.',
      );
    },
  });
}
