import type { Act } from '@earshot/client';
import { sayTime, type Words } from '@earshot/client/words';

/** What happened to an act, what was kept, and what to do, in plain words. */
export function sayAct(act: Act, words: Words['voting']): string {
  if (act.state === 'sending') return words.sending;
  if (act.state === 'asking') return words.isItYours;
  if (act.state === 'failed') return sayFailure(act, words);
  if (act.state === 'sent') return words.done[act.verb];
  return { device: words.keptDevice, tab: words.keptTab, page: words.keptPage }[act.place];
}

/** When the next try is due: beside the message, for each new time would be read out with it. */
export function sayRetry(retryAt: number, words: Words['voting']): string {
  return words.retryAt(sayTime(words, new Date(retryAt)));
}

/** Whether the same vote can still be taken. */
export function canTryAgain({ error }: Act): boolean {
  const type = error?.type ?? '';
  return !needsCode(type) && !['closed', 'not-open', 'option-gone', 'not-found'].includes(type);
}

/** Whether a vote was refused for its code, or for want of one. */
const needsCode = (type = ''): boolean => type.startsWith('code-');

function sayFailure({ error }: Act, { failed }: Words['voting']): string {
  if (error?.name !== 'problem') return failed.busy;
  if (error.type === 'closed' || error.type === 'not-open') return failed.closed;
  if (error.type === 'paused') return failed.paused;
  if (error.type === 'option-gone') return failed.options;
  if (needsCode(error.type)) return failed.code;
  if (error.status === 404 || error.status === 410) return failed.gone;
  if (error.status === 429 || (error.status ?? 0) >= 500) return failed.busy;
  return failed.refused;
}
