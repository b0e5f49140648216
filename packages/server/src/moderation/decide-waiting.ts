import type { Option, Text } from '@earshot/client/contract';
import { checkText } from '../content/language-rules.js';
import { addedPrefix, maximumOptions } from '../content/option-rules.js';
import { refuseFindings } from '../content/refuse-findings.js';
import { randomId } from '../crypto.js';
import { refuseUnlessOpen } from '../handlers/permission.js';
import { optionsOf } from '../poll-view.js';
import { invalid, ProblemError } from '../problem.js';
import type { StoredPoll, WaitingOption } from '../store/store.js';
import type { Moderating } from './rules.js';

/** What a moderator decides about words or a suggested option of a poll. */
export interface WaitingDecision {
  readonly decision: 'show' | 'hide';
  /** How an option that is let in is worded, in every language; default as it was written. */
  readonly label?: Text | undefined;
}

/**
 * Lets words or a suggested option of a poll through, or keeps them back.
 * @returns the option that was let in
 * @throws ProblemError `not-found` where it is gone; `invalid`, and where the poll is not open, for an option
 */
export async function decideWaiting(
  { store, now }: Moderating,
  stored: StoredPoll,
  entry: string,
  { decision, label }: WaitingDecision,
): Promise<Option | null> {
  const { id } = stored.content;
  const isShown = decision === 'show';
  const option = (await store.listOptions(id)).find((waiting) => waiting.id === entry);
  if (label !== undefined && !(option && isShown)) {
    throw invalid('label', 'none, unless an option is let in', 'a label');
  }
  const added = option && isShown ? letIn(stored, option, label, now()) : null;
  const isDecided = option
    ? await store.decideOption(id, entry, added)
    : isEntry(entry) && (await store.moderate(id, entry, isShown ? 'shown' : 'hidden'));
  if (!isDecided) throw new ProblemError('not-found', 'This is gone, or was changed since.');
  return added;
}

/** What never was an id would be more than some databases can read. */
function isEntry(id: string): boolean {
  return /^[0-9A-Z]{1,64}$/.test(id);
}

/** @throws ProblemError where the poll is not open or full, or the label lacks one of its languages */
function letIn(
  stored: StoredPoll,
  { label, lang }: WaitingOption,
  worded: Text | undefined,
  now: number,
): Option {
  refuseUnlessOpen(stored, now);
  if (optionsOf(stored).length >= maximumOptions) {
    throw invalid('options', `fewer than ${maximumOptions} options`, String(maximumOptions));
  }
  const { languages } = stored.content;
  if (worded !== undefined) {
    refuseFindings(checkText(languages, { path: ['label'], text: worded }));
  }
  return {
    id: addedPrefix + randomId().toLowerCase(),
    label: worded ?? { [lang ?? languages[0] ?? '']: label },
    addedAt: new Date(now).toISOString(),
  };
}
