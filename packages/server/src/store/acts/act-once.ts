import { ProblemError } from '../../problem.js';
import type { ParticipantAct, PeopleRecords } from './people.js';

/** What one kind of act does, between finding out whether it is due and keeping its outcome. */
export interface Once<Kind extends string, T> {
  readonly kind: Kind;
  /**
   * Does it, and returns the id of what it was about.
   * @param known.isNew whether the participant has done nothing here before, or nothing since everything was deleted
   * @param known.recent how many acts of this kind the participant has sent in the last hour
   */
  act(known: { readonly isNew: boolean; readonly recent: number }): Promise<string>;
  /** What is answered, at once and whenever the act comes again. */
  answer(about: string): Promise<T>;
}

/**
 * Does an act of a participant once, within a transaction: a key that was used before replays its outcome.
 * @throws ProblemError `key-reused`, `superseded`, and what `once` throws
 */
export async function actOnce<Kind extends string, T>(
  records: PeopleRecords<Kind>,
  { participant, receipt, key, fingerprint, sequence, at }: ParticipantAct,
  { kind, act, answer }: Once<Kind, T>,
): Promise<T> {
  const { isNew, lastSequence, deletedSequence } = await records.participant(participant);
  const before = await records.outcome(participant, key);
  if (before) {
    refuseOther(before.fingerprint, fingerprint);
    return answer(before.about);
  }
  if (sequence <= deletedSequence) throw superseded();
  const recent = await records.countSent(participant, kind, hourBefore(at));
  const about = await act({ isNew, recent });
  await records.saveOutcome({ participant, key, fingerprint, kind, at, sequence, about });
  await records.saveParticipant({
    participant,
    receipt,
    lastSequence: Math.max(lastSequence, sequence),
    deletedSequence,
  });
  return answer(about);
}

/** What was done later counts already. */
export function superseded(): ProblemError {
  return new ProblemError('superseded', 'A later act has been recorded.');
}

function refuseOther(before: string, now: string): void {
  if (before === now) return;
  throw new ProblemError('key-reused', 'This Idempotency-Key came with another payload before.');
}

function hourBefore(at: string): string {
  return new Date(Date.parse(at) - 3_600_000).toISOString();
}
