import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import {
  codeHeader,
  idempotencyHeader,
  participantHeader,
  receiptHeader,
  sequenceHeader,
} from '@earshot/client/contract';
import type { Settings } from '../options.js';
import { ProblemError } from '../problem.js';
import type { Route } from '../route.js';
import { originOf } from './address.js';

const exposeHeaders = ['ETag', 'Retry-After'];
const maxAge = 7200;

/**
 * Opens one address to pages by what is done there: what is public to all, everything else to those whose origin is
 * allowed. Before it does anything else a browser asks for a method; one that is not of here is somebody else's to answer.
 */
export function openByMethod(
  routes: readonly Pick<Route, 'method' | 'authorise'>[],
  settings: Settings,
): MiddlewareHandler {
  const methodsOf = (isPublic: boolean): string[] =>
    routes
      .filter(({ authorise }) => (authorise === 'public') === isPublic)
      .map(({ method }) => method);
  const [open, own] = [methodsOf(true), methodsOf(false)];
  const toAll = openToAll(open);
  const toAllowed = openToAllowed(own, settings);
  return async (c, next) => {
    const { method } = c.req;
    const asked = method === 'OPTIONS' ? c.req.header('Access-Control-Request-Method') : method;
    const done = asked === 'HEAD' ? 'GET' : (asked ?? '');
    if (open.includes(done)) return toAll(c, next);
    return own.includes(done) ? toAllowed(c, next) : next();
  };
}

/** What is public answers every page, and says how long it took. */
function openToAll(methods: string[]): MiddlewareHandler {
  const allow = cors({ origin: '*', allowMethods: methods, exposeHeaders, maxAge });
  return async (c, next) => {
    c.header('Timing-Allow-Origin', '*');
    return allow(c, next);
  };
}

/** What writes, or is somebody's own, answers only pages whose origin is allowed, and programs, which have none. */
function openToAllowed(methods: string[], { origins, proxyHops }: Settings): MiddlewareHandler {
  const isAllowed = (origin: string, c: Context) =>
    origins.includes(origin) || origin === originOf(c, proxyHops);
  const allow = cors({
    origin: (origin, c) => (isAllowed(origin, c) ? origin : null),
    allowMethods: methods,
    allowHeaders: [
      'Content-Type',
      'Authorization',
      participantHeader,
      receiptHeader,
      idempotencyHeader,
      sequenceHeader,
      codeHeader,
    ],
    exposeHeaders,
    maxAge,
  });
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin !== undefined && !isAllowed(origin, c)) {
      throw new ProblemError(
        'origin-refused',
        `Pages of this origin may not write here. Add it to EARSHOT_ORIGINS (or createApp's "origins").`,
      );
    }
    return allow(c, next);
  };
}

/** Forms are taken from our own pages alone; a browser always says from where a form comes. */
export function openToOwnPages({ proxyHops }: Settings): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (c.req.method === 'GET' || origin === originOf(c, proxyHops)) return next();
    throw new ProblemError('origin-refused', 'The form does not come from a page of this server.');
  };
}
