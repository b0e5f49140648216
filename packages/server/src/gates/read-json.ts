import type { Context } from 'hono';
import { ProblemError } from '../problem.js';
import { cameOverNetwork } from './address.js';

/** How many bytes a body may have: what a browser still sends while its page closes. */
export const maximumBytes = 64 * 1024;

/**
 * The JSON in the body. Its length is declared, so that nothing has to be counted while it streams in; what never
 * crossed a network (in a test or a service worker) declares none and is measured.
 * @throws ProblemError `not-json`, `length-required`, `too-large`, `invalid`
 */
export async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new ProblemError('not-json', 'Send the body as application/json.');
  }
  const declared = c.req.header('Content-Length');
  if (declared === undefined && cameOverNetwork(c)) {
    throw new ProblemError('length-required', 'Send the header Content-Length.');
  }
  if (Number(declared ?? 0) > maximumBytes) throw tooLarge();
  const text = await c.req.text();
  if (new TextEncoder().encode(text).length > maximumBytes) throw tooLarge();
  try {
    return JSON.parse(text);
  } catch {
    const error = { path: '', expected: 'JSON', got: 'something that does not parse' };
    throw new ProblemError('invalid', 'The body is not JSON.', [error]);
  }
}

function tooLarge(): ProblemError {
  return new ProblemError('too-large', `A body may have ${maximumBytes} bytes.`);
}
