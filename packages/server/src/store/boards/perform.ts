import { ProblemError } from '../../problem.js';
import type { BoardAct, Permit } from './board-store.js';
import { keptIdea } from './idea-rules.js';
import type { ActKind, BoardDatabase, BoardRecords, IdeaRecord } from './records.js';

/** What one kind of act does; all of it lies between finding out whether it is due and keeping its outcome. */
export interface Deed<T> {
  readonly kind: ActKind;
  /** `exclusive` where it changes what everyone reads. */
  readonly hold: 'shared' | 'exclusive';
  readonly permit?: Permit;
  /** The idea that it is about, which is there. @throws ProblemError `not-found` */
  readonly find?: (records: BoardRecords) => Promise<IdeaRecord>;
  /** Does it, and returns the id of what it was about. @throws ProblemError */
  readonly act: (records: BoardRecords, idea: IdeaRecord | null) => Promise<string>;
  /** What is answered, at once and whenever the act comes again. */
  readonly answer: (records: BoardRecords, about: string) => Promise<T>;
}

/** Does an act of a participant once, as the store has it. */
export function perform<T>(database: BoardDatabase, act: BoardAct, deed: Deed<T>): Promise<T> {
  const { participant, receipt, key, fingerprint, sequence, at } = act;
  const { kind, hold, permit = () => {} } = deed;
  return database.transact(act.board, hold, async (records) => {
    const board = await records.board();
    const { isNew, lastSequence, deletedSequence } = await records.participant(participant);
    const before = await records.outcome(participant, key);
    if (before) {
      refuseOther(before.fingerprint, fingerprint);
      return deed.answer(records, before.about);
    }
    if (sequence <= deletedSequence) throw superseded();
    const idea = (await deed.find?.(records)) ?? null;
    const recent = await records.countSent(participant, kind, hourBefore(at));
    permit({
      board,
      isNew,
      recent,
      ...(idea && { idea: keptIdea(idea) }),
    });

    const about = await deed.act(records, idea);
    await records.saveOutcome({ participant, key, fingerprint, kind, at, sequence, about });
    await records.saveParticipant({
      participant,
      receipt,
      lastSequence: Math.max(lastSequence, sequence),
      deletedSequence,
    });
    return deed.answer(records, about);
  });
}

/** What was done later counts already. */
export function superseded(): ProblemError {
  return new ProblemError('superseded', 'A later act has been recorded.');
}

/** @throws ProblemError `not-found` */
export function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) {
    throw new ProblemError('not-found', 'There is no such idea or comment, or it cannot be read.');
  }
  return found;
}

function refuseOther(before: string, now: string): void {
  if (before === now) return;
  throw new ProblemError('key-reused', 'This Idempotency-Key came with another payload before.');
}

function hourBefore(at: string): string {
  return new Date(Date.parse(at) - 3_600_000).toISOString();
}
