import { ProblemError } from '../../problem.js';
import { refuseLate } from '../act-rules.js';
import { actOnce } from '../acts/act-once.js';
import type { PromptAct, PromptPermit, StoredPrompt } from './prompt-store.js';
import type {
  ActKind,
  Contents,
  GroupRecord,
  PromptDatabase,
  PromptRecords,
  ResponseKind,
} from './records.js';

/** A prompt with all of its groups, as they are before an act. */
export interface Found {
  readonly prompt: StoredPrompt;
  readonly groups: readonly GroupRecord[];
}

/** What one kind of act does; all of it lies between finding out whether it is due and keeping its outcome. */
export interface Deed<T> {
  readonly kind: ActKind;
  /** `exclusive` where it changes groups. */
  readonly hold: 'shared' | 'exclusive';
  readonly permit?: PromptPermit;
  /** Refuses a group that is not there, before anything is asked. @throws ProblemError `not-found` */
  readonly find?: (records: PromptRecords, found: Found) => Promise<unknown>;
  /** Does it, and returns the id of the group it was about. @throws ProblemError */
  readonly act: (records: PromptRecords, found: Found) => Promise<string>;
  /** What is answered, at once and whenever the act comes again. */
  readonly answer: (records: PromptRecords, group: string) => Promise<T>;
}

/** Does an act of a participant once, as the store has it. */
export function perform<T>(database: PromptDatabase, act: PromptAct, deed: Deed<T>): Promise<T> {
  const { kind, hold, permit = () => {} } = deed;
  return database.transact(act.prompt, hold, async (records) => {
    const prompt = there(await records.prompt());
    return actOnce(records, act, {
      kind,
      act: async (known) => {
        const found = { prompt, groups: await records.groups() };
        await deed.find?.(records, found);
        const groups = found.groups.filter(
          ({ nameState }) => nameState === 'waiting' || nameState === 'shown',
        );
        permit({ prompt, ...known, groups: groups.length });
        return deed.act(records, found);
      },
      answer: (group) => deed.answer(records, group),
    });
  });
}

/** Keeps what a participant says of a group now; `null` takes it back. @throws ProblemError `superseded` */
export async function respond<Kind extends ResponseKind>(
  records: PromptRecords,
  { participant, sequence }: PromptAct,
  group: string,
  kind: Kind,
  content: Contents[Kind] | null,
): Promise<void> {
  const before = await records.response(kind, group, participant);
  if (before) {
    const { sequence: lastSequence, content: kept } = before;
    refuseLate({ sequence }, { lastSequence, hasVote: kept !== null });
  }
  await records.saveResponse({ group, participant, kind, content, sequence });
}

/** Keeps a prompt as something that everyone reads anew. */
export async function publish(
  records: PromptRecords,
  change: Partial<StoredPrompt> = {},
): Promise<void> {
  const prompt = there(await records.prompt());
  await records.savePrompt({ ...prompt, ...change, version: prompt.version + 1 });
}

/** @throws ProblemError `not-found` */
export function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) {
    throw new ProblemError('not-found', 'There is no such prompt or group, or it cannot be read.');
  }
  return found;
}
