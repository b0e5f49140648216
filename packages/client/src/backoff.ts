import type { EarshotError } from './errors.js';

/** How often one act is tried by itself while a page is open. */
export const maximumAttempts = 6;

const firstWait = 1_000;
const longestWait = 60_000;
const longestRetryAfter = 300_000;

/** Whether no answer came at all, so that the network is what must change. */
export const noAnswer = ({ name }: EarshotError) => name === 'network' || name === 'timeout';

/** Whether the same request may have another outcome later, or its outcome is unknown. */
export function mayRetry({ name, status = 0, type }: EarshotError): boolean {
  return (
    status >= 500 ||
    [408, 425, 429].includes(status) ||
    type === 'in-flight' ||
    // An answer that is no refusal and cannot be read says nothing about what happened.
    (name !== 'problem' && status < 400)
  );
}

/** Milliseconds before the attempt after this one: what the back end asked for, and full jitter so that crowds spread. */
export function waitAfter(attempt: number, retryAfter = 0): number {
  return retryAfter + Math.random() * Math.min(longestWait, firstWait * 2 ** (attempt - 1));
}

/** `Retry-After` in milliseconds, at most five minutes, whether it came as seconds or as a date; `undefined` when it is neither. */
export function parseRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait >= 0 ? Math.min(wait, longestRetryAfter) : undefined;
}
