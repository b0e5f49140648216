import type { Poll } from '@earshot/client/contract';
import { defineOnce } from '../../kit/define.js';
import { later } from '../../kit/later.js';
import { loadVoting } from '../later.js';
import { EarshotPollMore } from './more.js';

defineOnce('earshot-poll-more', EarshotPollMore);

const loadRanking = later('ranking', () => import('../ranking/define.js'));
const loadDots = later('dots', () => import('../dots/define.js'));

/** Loads what this poll has and most have not; resolves with whether all of it is there. */
export async function loadParts({ kind }: Poll): Promise<boolean> {
  const parts = await Promise.all([
    loadVoting(),
    kind === 'ranked' && loadRanking(),
    kind === 'dots' && loadDots(),
  ]);
  return parts.every((part) => part !== undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-more': EarshotPollMore;
  }
}
