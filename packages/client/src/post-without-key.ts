import type { Transport } from './transport.js';

/**
 * Posts what is to be tied to nobody: without a key, cookies, or the address of the page it comes from.
 * @throws EarshotError
 */
export function postWithoutKey(
  transport: Transport,
  verb: string,
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  return transport.request(verb, url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Followed, a redirect would carry it to wherever it leads.
    redirect: 'error',
    // Arrives even when the tab is closed right after.
    keepalive: true,
  });
}
