import { type Limit, limitTo } from './gates/limit.js';
import type { Settings } from './options.js';

/** What handlers share: the settings of one app, and what it remembers between requests. */
export interface Service extends Settings {
  /** Counts someone who has not been in a poll before. */
  readonly admit: Limit;
}

export function createService(settings: Settings): Service {
  const { participants, participantsWindow } = settings.rateLimit;
  return { ...settings, admit: limitTo(participants, participantsWindow, settings) };
}
