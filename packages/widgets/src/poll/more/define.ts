import type { Poll } from '@earshot/client/contract';
import { defineOnce } from '../../kit/define.js';
import { later } from '../../kit/later.js';
import { loadVoting } from '../later.js';
import { loadReplies } from '../replies/load.js';
import { EarshotPollMore } from './more.js';

defineOnce('earshot-poll-more', EarshotPollMore);

const loadRanking = later('ranking', () => import('../ranking/define.js'));
const loadDots = later('dots', () => import('../dots/define.js'));
const loadSuggest = later('suggest', () => import('../suggest/define.js'));
const loadCode = later('code', () => import('../code/define.js'));

/** Loads what this poll has and most have not; resolves with whether all of it is there. */
export async function loadParts({ kind, about, addOptions, replies }: Poll): Promise<boolean> {
  const parts = await Promise.all([
    loadVoting(),
    kind === 'ranked' && loadRanking(),
    kind === 'dots' && loadDots(),
    addOptions && loadSuggest(),
    replies.length > 0 && loadReplies(),
    about.eligibility === 'code' && takeCode(),
  ]);
  return parts.every((part) => part !== undefined);
}

/** A code in the page's address is taken out of it at once, also where no vote is asked for any more. */
async function takeCode() {
  const part = await loadCode();
  part?.takeCodeFromAddress();
  return part;
}

declare global {
  interface HTMLElementTagNameMap {
    'earshot-poll-more': EarshotPollMore;
  }
}
