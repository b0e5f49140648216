import type { OwnIdea } from '@earshot/client/contract';
import type { BoardAct, NewDecision } from './board-store.js';
import { answerOwn, asked, findOwn } from './own-ideas.js';
import { perform, there } from './perform.js';
import { publish } from './publish.js';
import type { BoardDatabase, BoardRecords, IdeaRecord } from './records.js';
import { isReadable } from './support.js';

/** Asks the author of an idea whether it may be put together with another, as the store's `askMerge` has it. */
export function askMerge(
  database: BoardDatabase,
  board: string,
  id: string,
  into: string | null,
  decision: NewDecision,
): Promise<boolean> {
  return database.transact(board, 'exclusive', async (records) => {
    const idea = await records.idea(id);
    const other = into === null ? null : await records.idea(into);
    if (!idea) return false;
    if (into !== null && !(into !== id && isReadable(idea) && other && isReadable(other)))
      return false;
    await records.saveIdea({ ...idea, mergeAsked: into });
    await records.addDecision(decision);
    return true;
  });
}

/** The author's answer, as the store's `answerMerge` has it. */
export function answerMerge(
  database: BoardDatabase,
  act: BoardAct,
  id: string,
  merge: boolean,
): Promise<OwnIdea> {
  return perform(database, act, {
    kind: 'own',
    hold: 'exclusive',
    find: (records) => findOwn(records, id, act),
    act: async (records, found) => {
      const idea = { ...there(found), sequence: act.sequence };
      const into = there(await asked(records, idea));
      if (merge) await unite(records, idea, into, act.at);
      else await records.saveIdea({ ...idea, mergeAsked: null });
      return id;
    },
    answer: (records, id) => answerOwn(records, id, act),
  });
}

/** Supporters count once; comments and all words move, those of ideas that were put together before as well. */
async function unite(records: BoardRecords, idea: IdeaRecord, into: IdeaRecord, at: string) {
  await moveSupport(records, idea.id, into.id);
  await records.moveComments(idea.id, into.id);
  for (const other of await records.mergedWith([idea.id])) {
    await records.saveIdea({ ...other, mergedInto: into.id });
  }
  for (const other of await records.askedToJoin(idea.id)) {
    await records.saveIdea({ ...other, mergeAsked: other.id === into.id ? null : into.id });
  }
  await publish(records, { ...idea, mergeAsked: null, mergedInto: into.id });
  const decision = 'merge' as const;
  await records.addDecision({ at, decision, idea: idea.id, comment: null, reason: '' });
}

async function moveSupport(records: BoardRecords, from: string, to: string): Promise<void> {
  for (const given of await records.supportsOn(from)) {
    const { participant } = given;
    const other = await records.support(to, participant);
    await records.saveSupport({
      idea: to,
      participant,
      supports: given.supports || (other?.supports ?? false),
      sequence: Math.max(given.sequence, other?.sequence ?? -1),
    });
  }
  await records.deleteSupports(from);
}
