import * as v from 'valibot';
import { Text } from './text.js';

/** What the server says of the moment; a device's clock is never asked. */
export const pollStates = ['upcoming', 'open', 'paused', 'closed'] as const;

/** A change of wording after the first vote, shown to everyone. */
export const Revision = v.object({
  /** ISO 8601 with its offset. */
  at: v.string(),
  /** Dotted path of what changed: `options.morning.label`. */
  field: v.string(),
  before: Text,
  after: Text,
});
