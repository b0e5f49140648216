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
import { originOf } from './address.js';

const exposeHeaders = ['ETag', 'Retry-After'];
const maxAge = 7200;

/** What is public answers every page, and says how long it took. */
export function openToAll(methods: string[]): MiddlewareHandler {
  const allow = cors({ origin: '*', allowMethods: methods, exposeHeaders, maxAge });
  return async (c, next) => {
    c.header('Timing-Allow-Origin', '*');
    return allow(c, next);
  };
}

/** What writes, or is somebody's own, answers only pages whose origin is allowed, and programs, which have none. */
export function openToAllowed(
  methods: string[],
  { origins, proxyHops }: Settings,
): MiddlewareHandler {
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
