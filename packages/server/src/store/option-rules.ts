import type { OwnOption } from '@earshot/client/contract';
import { ProblemError } from '../problem.js';
import type { StoredPoll, SuggestedOption, WordState } from './store.js';

/** A suggested option as a store keeps it; once it is `gone` only the mark is left that this key was used. */
export interface KeptOption {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly lang: string | null;
  readonly state: WordState | 'gone';
}

/**
 * What a repeated key is answered with.
 * @throws ProblemError `key-reused`; `superseded` when the participant has had it deleted since
 */
export function replayOption({ label }: SuggestedOption, kept: KeptOption): OwnOption {
  if (kept.state === 'gone') {
    throw new ProblemError('superseded', 'What this participant sent was deleted since.');
  }
  if (kept.label !== label) {
    throw new ProblemError('key-reused', 'This Idempotency-Key came with another option before.');
  }
  return ownOption(kept);
}

/** What whoever suggested it is told. */
export function ownOption({ id, label, state }: Omit<KeptOption, 'key' | 'lang'>): OwnOption {
  return { id, label, state };
}

/** Changes of wording without those of people's own options: what they wrote first goes with all else that they wrote. */
export function withoutPeoplesWords({ added, revisions }: StoredPoll): StoredPoll['revisions'] {
  const fields = added.map(({ id }) => `options.${id}.label`);
  return revisions.filter(({ field }) => !fields.includes(field));
}
