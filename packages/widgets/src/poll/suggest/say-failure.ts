import type { EarshotError } from '@earshot/client';
import type { Words } from '@earshot/client/words';

/** Why an option was not taken: what happened, what was kept, what to do. */
export function sayFailure(
  { name, type = '', status = 0 }: EarshotError,
  { failed }: Words['suggest'],
): string {
  if (name === 'network' || name === 'timeout') return failed.network;
  if (name !== 'problem') return failed.busy;
  if (type === 'option-exists') return failed.exists;
  if (type === 'option-limit') return failed.limit;
  if (['closed', 'not-open', 'paused', 'forbidden'].includes(type)) return failed.closed;
  if (type.startsWith('code-')) return failed.code;
  return status === 429 || status >= 500 ? failed.busy : failed.refused;
}
