import type { Handler } from './handler.js';

/** `GET /health` */
export const readHealth: Handler = async (c, { store }) => {
  await store.check();
  return c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
};
