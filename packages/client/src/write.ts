import { codeHeader, idempotencyHeader, participantHeader } from './contract/headers.js';
import type { Entry } from './entry.js';
import type { EarshotError } from './errors.js';
import type { Transport } from './transport.js';
import { warnOnce } from './warn.js';

/** Whose a request is, and which: what makes a retry of it the same one. */
export function headersOf(participant: string, { id, code }: Pick<Entry, 'id' | 'code'>) {
  // People copy codes with hyphens of every kind, and a header takes only plain letters.
  const plain = code?.replace(/[^0-9A-Za-z]/g, '');
  return {
    'Content-Type': 'application/json',
    [participantHeader]: participant,
    [idempotencyHeader]: id,
    ...(plain && { [codeHeader]: plain }),
  };
}

/** Sends one attempt of a write. @throws EarshotError */
export function write(
  transport: Transport,
  verb: string,
  url: string,
  method: string,
  body: string | null,
  headers: HeadersInit,
): Promise<unknown> {
  return transport.request(verb, url, {
    method,
    body,
    headers,
    // Followed, a redirect becomes a GET, and that would look like success.
    redirect: 'manual',
    // Arrives even when the tab is closed right after.
    keepalive: true,
  });
}

/** Tells the developer of a failure. */
export async function aloud<Answer>(
  transport: Transport,
  send: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    warnOnce((error as EarshotError).message);
    // What was read before may be just what has changed.
    transport.refresh();
    throw error;
  }
}
