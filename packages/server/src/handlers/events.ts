import { connectionEnd } from '../gates/address.js';
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
  // Nobody would ever read the stream, nor end it.
  if (c.req.method === 'HEAD') return c.body(null, 200, headers);
  const free = service.takeStream(c);
  return c.body(service.feed.stream(id, free, connectionEnd(c)), 200, headers);
};
