import { type Limit, limitTo } from './gates/limit.js';
import type { Settings } from './options.js';
import { createResults, type Results } from './results.js';

/** What handlers share: the settings of one app, and what it remembers between requests. */
export interface Service extends Settings {
  /** Counts someone who has not been in a poll before. */
  readonly admit: Limit;
  /** Counts someone who asks by receipt, which can be guessed. */
  readonly tryReceipt: Limit;
  /** Counts a single-use code that there is not. */
  readonly countWrongCode: Limit;
  readonly results: Results;
}

export function createService(settings: Settings): Service {
  const { participants, participantsWindow, receipts, codes, window } = settings.rateLimit;
  return {
    ...settings,
    admit: limitTo(participants, participantsWindow, settings),
    tryReceipt: limitTo(receipts, window, settings),
    countWrongCode: limitTo(codes, window, settings),
    results: createResults(settings.store, settings.now),
  };
}
