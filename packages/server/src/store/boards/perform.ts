import { ProblemError } from '../../problem.js';
import { actOnce } from '../acts/act-once.js';
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
  const { kind, hold, permit = () => {} } = deed;
  return database.transact(act.board, hold, async (records) => {
    const board = await records.board();
    return actOnce(records, act, {
      kind,
      act: async (known) => {
        const idea = (await deed.find?.(records)) ?? null;
        permit({ board, ...known, ...(idea && { idea: keptIdea(idea) }) });
        return deed.act(records, idea);
      },
      answer: (about) => deed.answer(records, about),
    });
  });
}

/** @throws ProblemError `not-found` */
export function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) {
    throw new ProblemError('not-found', 'There is no such idea or comment, or it cannot be read.');
  }
  return found;
}
