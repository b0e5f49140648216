import type { Context } from 'hono';
import type { Done } from './visit.js';

/** Leads to a page, so that going back or loading again sends no form twice; what was done stands on it, in focus. */
export function goOn(c: Context, path: string, done: Done): Response {
  const [page, query] = path.split('?');
  const search = new URLSearchParams(query);
  search.set('done', done);
  return c.redirect(`${page}?${search.toString()}#done`, 303);
}
