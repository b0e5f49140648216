import type { Context } from 'hono';
import { connectionEnd } from '../gates/address.js';
import type { Service } from '../service.js';
import { findPoll, type Handler } from './handler.js';

/** What keeps caches, compression and proxies from holding a stream back. */
const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/** `GET /polls/:id/events` */
export const readEvents: Handler = async (c, service) => {
  const { id } = (await findPoll(c, service)).content;
  return streamEvents(c, service, id);
};

/** The stream of what happens in a poll or on a board. @param name as a `Resource` */
export function streamEvents(c: Context, service: Service, name: string): Response {
  // Nobody would ever read the stream, nor end it.
  if (c.req.method === 'HEAD') return c.body(null, 200, headers);
  const free = service.takeStream(c);
  return c.body(service.feed.stream(name, free, connectionEnd(c)), 200, headers);
}
