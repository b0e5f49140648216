import type { Context } from 'hono';
import { idempotencyHeader, sequenceHeader } from '@earshot/client/contract';
import { invalid } from '../problem.js';

/** The key under which an act is repeated. @throws ProblemError `invalid` */
export function readIdempotencyKey(c: Context): string {
  const key = c.req.header(idempotencyHeader);
  if (key !== undefined && /^[\x21-\x7e]{1,128}$/.test(key)) return key;
  throw invalid(
    idempotencyHeader,
    '1 to 128 visible ASCII characters, such as a UUID',
    key === undefined ? 'nothing' : 'something else',
  );
}

/** Where an act stands among all of its participant's. @throws ProblemError `invalid` */
export function readSequence(c: Context): number {
  const sequence = c.req.header(sequenceHeader);
  if (sequence !== undefined && /^\d{1,15}$/.test(sequence)) return Number(sequence);
  throw invalid(
    sequenceHeader,
    'a whole number from 0 up',
    sequence === undefined ? 'nothing' : 'something else',
  );
}
