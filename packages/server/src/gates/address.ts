import type { Context } from 'hono';

/** What @hono/node-server hands over with a request; absent in a browser. */
interface Connection {
  readonly incoming?: { readonly socket?: Socket };
}

interface Socket {
  readonly remoteAddress?: string;
  readonly destroyed: boolean;
  once(event: 'close', listener: () => void): unknown;
}

const ends = new WeakMap<Socket, AbortSignal>();

/**
 * Aborts when the connection is lost on which a request came; never where there is none. Who sends requests one behind
 * the other and goes leaves answers that were never begun to be sent: nothing else tells that these are over.
 */
export function connectionEnd(c: Context): AbortSignal {
  const socket = (c.env as Connection | undefined)?.incoming?.socket;
  const known = socket && ends.get(socket);
  if (known) return known;
  const end = new AbortController();
  if (socket) ends.set(socket, end.signal);
  if (socket?.destroyed) end.abort();
  socket?.once('close', () => end.abort());
  return end.signal;
}

/** Whether the request came over a network, and not from the same process or a service worker. */
export function cameOverNetwork(c: Context): boolean {
  return (c.env as Connection | undefined)?.incoming !== undefined;
}

/**
 * The address that a request is limited by; never an identity.
 * @param proxyHops how many entries of `X-Forwarded-For`, from the right, were written by proxies of our own
 */
export function addressOf(c: Context, proxyHops: number): string {
  const direct = (c.env as Connection | undefined)?.incoming?.socket?.remoteAddress ?? 'local';
  const forwarded = c.req.header('X-Forwarded-For')?.split(',') ?? [];
  const address = proxyHops > 0 ? (forwarded.at(-proxyHops)?.trim() ?? direct) : direct;
  return network(address);
}

/**
 * The origin under which the request reached us: scheme, host and port.
 * @param proxyHops above 0, `X-Forwarded-Proto` says whether the outermost proxy of our own was asked over HTTPS
 */
export function originOf(c: Context, proxyHops: number): string {
  const url = new URL(c.req.url);
  const forwarded = c.req.header('X-Forwarded-Proto')?.split(',') ?? [];
  const scheme = proxyHops > 0 ? (forwarded.at(-proxyHops) ?? forwarded.at(0))?.trim() : undefined;
  // A URL's scheme cannot be set to just anything, so the origin is made anew.
  return scheme === 'https' || scheme === 'http'
    ? new URL(`${scheme}://${url.host}`).origin
    : url.origin;
}

/** A household has one IPv4 address, or 2^64 of IPv6: the latter count as one. */
function network(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!mapped.includes(':')) return mapped;
  const [head = '', tail] = mapped.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
