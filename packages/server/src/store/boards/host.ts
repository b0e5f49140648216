import type { Comment } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { KeptStatus, NewDecision } from './board-store.js';
import { newComment } from './comments.js';
import { publish } from './publish.js';
import type { BoardDatabase, BoardRecords, IdeaRecord } from './records.js';
import { findListed } from './support.js';

/** Tells what becomes of an idea, as the store's `setStatus` has it. */
export function setStatus(
  database: BoardDatabase,
  board: string,
  id: string,
  status: KeptStatus,
  decision: NewDecision,
): Promise<boolean> {
  return respond(database, board, id, decision, async (records, idea) => {
    const history = [...idea.history, status];
    await publish(records, { ...idea, status: status.status, history });
  });
}

/** Publishes what the host says, as the store's `answer` has it. */
export function answer(
  database: BoardDatabase,
  board: string,
  id: string,
  { id: comment, text, lang, name, at }: InferOutput<typeof Comment>,
  decision: NewDecision,
): Promise<boolean> {
  return respond(database, board, id, decision, async (records, idea) => {
    await records.saveComment({
      ...newComment(idea.id, text, at),
      ...{
        id: comment,
        lang: lang ?? null,
        name: name ?? null,
        isOfficial: true,
        state: 'shown',
        shownAt: at,
      },
    });
    await publish(records, idea);
  });
}

/** Only what everyone can read is responded to, or what was withdrawn after others had joined in. */
function respond(
  database: BoardDatabase,
  board: string,
  id: string,
  decision: NewDecision,
  work: (records: BoardRecords, idea: IdeaRecord) => Promise<void>,
): Promise<boolean> {
  return database.transact(board, 'exclusive', async (records) => {
    const idea = await findListed(records, id);
    if (!idea?.isListed) return false;
    await work(records, idea);
    await records.addDecision(decision);
    return true;
  });
}
