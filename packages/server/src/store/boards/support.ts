import { refuseLate } from '../act-rules.js';
import type { BoardAct, Permit } from './board-store.js';
import { perform, there } from './perform.js';
import { recount } from './publish.js';
import type { BoardDatabase, BoardRecords, IdeaRecord } from './records.js';

/** Supports an idea or no longer does so, as the store's `support` has it. */
export function support(
  database: BoardDatabase,
  act: BoardAct,
  id: string,
  supports: boolean,
  permit: Permit,
): Promise<{ supported: boolean; support: number }> {
  const { participant, sequence } = act;
  return perform(database, act, {
    kind: 'support',
    hold: 'shared',
    permit,
    find: async (records) => {
      const idea = there(await findListed(records, id));
      // What one has given can be taken back whatever became of the idea.
      const isOwn = !supports && (await records.support(idea.id, participant)) !== null;
      return there(isOwn || isReadable(idea) ? idea : null);
    },
    act: async (records, found) => {
      const idea = there(found);
      const before = await records.support(idea.id, participant);
      if (before) refuseLate(act, { lastSequence: before.sequence, hasVote: before.supports });
      await records.saveSupport({ idea: idea.id, participant, supports, sequence });
      await recount(records, idea);
      return idea.id;
    },
    answer: async (records, about) => {
      const idea = await findListed(records, about);
      const kept = await records.support(idea?.id ?? about, participant);
      return { supported: kept?.supports ?? false, support: idea?.support ?? 0 };
    },
  });
}

/** An idea, or the one that it was put together with. */
export async function findListed(records: BoardRecords, id: string): Promise<IdeaRecord | null> {
  const idea = await records.idea(id);
  return idea?.mergedInto == null ? idea : records.idea(idea.mergedInto);
}

/** Whether everyone can read its words, and not only what others have said about it. */
export function isReadable({ state, isListed }: IdeaRecord): boolean {
  return isListed && state === 'shown';
}
