import type { MiddlewareHandler } from 'hono';
import type { Settings } from './options.js';

/** What the app remembers of a request for its log. */
export interface LoggedEnv {
  Variables: { route?: string; isUnlogged?: boolean; error?: string };
}

/** Writes one entry per request, once it is answered; none where even the moment would say too much. */
export function logRequests({ log, now }: Settings): MiddlewareHandler<LoggedEnv> {
  return async (c, next) => {
    const start = now();
    await next();
    const { status } = c.res;
    if (c.get('isUnlogged') && status < 400) return;
    const error = c.get('error');
    log({
      time: new Date(start).toISOString(),
      level: status >= 500 ? 'error' : 'info',
      method: c.req.method,
      route: c.get('route') ?? 'unknown',
      status,
      milliseconds: now() - start,
      ...(error === undefined ? {} : { error }),
    });
  };
}

/** Notes the pattern of the route, so that no address has to be logged. */
export function rememberRoute(path: string, isUnlogged: boolean): MiddlewareHandler<LoggedEnv> {
  return async (c, next) => {
    c.set('route', path);
    c.set('isUnlogged', isUnlogged);
    await next();
  };
}
