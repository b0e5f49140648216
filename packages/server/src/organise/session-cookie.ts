import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { originOf } from '../gates/address.js';
import type { Settings } from '../options.js';

const name = 'earshot-organiser';
const path = '/organise';

/** The id that the browser holds; `undefined` when none. */
export const readSessionId = (c: Context): string | undefined => getCookie(c, name);

/** Gives the browser its id until it closes; over HTTPS it never travels without. */
export function writeSessionId(c: Context, id: string, { proxyHops }: Settings): void {
  const secure = originOf(c, proxyHops).startsWith('https:');
  setCookie(c, name, id, { path, httpOnly: true, sameSite: 'Strict', secure });
}

/** Takes the id back from the browser. */
export function clearSessionId(c: Context): void {
  deleteCookie(c, name, { path });
}
