import { stateOf } from '../state.js';
import type { Results } from '../results.js';
import { viewResults, whyWithheld } from '../results-view.js';
import type { Store } from '../store/store.js';
import { event } from './event.js';

/**
 * The event that says what a poll is now: its results where everyone may see them, else its version. It has the
 * poll's state too, which time changes without a new version.
 * @param now milliseconds since 1970
 * @returns as it is sent; empty when there is no such poll
 */
export async function presentPoll(
  poll: string,
  store: Store,
  results: Results,
  now: number,
): Promise<string> {
  const stored = await store.readPoll(poll);
  if (!stored) return '';
  const state = stateOf(stored, now);
  if (whyWithheld(stored, now) !== null)
    return event('version', { version: stored.version, state });
  return event('results', { ...viewResults(stored, await results.of(stored), now), state });
}
