import type { MiddlewareHandler } from 'hono';
import type { Role } from './authorise.js';

/** Public answers are the same for everyone, so a CDN may hold them for some seconds. */
export const cachePublic: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok && !c.res.headers.has('Cache-Control'))
    c.header('Cache-Control', 'public, max-age=5');
};

/** What was sent in a body, and what it led to, is kept nowhere. */
export const keepNothing: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
};

/** Nothing keeps what belongs to one person; nothing frames what belongs to the organiser. */
export function keepPrivate(role: Role): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (role === 'participant' || role === 'holder') {
      c.header('Cache-Control', 'private, no-store');
      return;
    }
    c.header('Cache-Control', 'no-store');
    if (c.res.headers.has('Content-Security-Policy')) return;
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  };
}
