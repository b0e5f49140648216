import type { EarshotError } from '@earshot/client';
import type { Words } from '@earshot/client/words';

/** Why answers were not received, what was kept, and what to do. */
export function sayFailure(
  error: EarshotError,
  { failed }: Pick<Words['equality'], 'failed'>,
): string {
  const { name, status = 0, type } = error;
  if (name !== 'problem' || status === 429 || status >= 500) return failed.busy;
  if (type === 'closed' || type === 'not-open') return failed.closed;
  return type === 'paused' ? failed.paused : failed.refused;
}
