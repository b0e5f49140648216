import type { BoardStore, NewDecision } from './board-store.js';
import { publishThread } from './comments.js';
import { isUrgent } from './flag.js';
import { publish } from './publish.js';
import type { BoardDatabase, BoardRecords, CommentRecord, Readable } from './records.js';

/** Shows, withholds or keeps words, as the store's `decide` has it. */
export function decide(
  database: BoardDatabase,
  board: string,
  target: Parameters<BoardStore['decide']>[1],
  decision: NewDecision,
): Promise<boolean> {
  return database.transact(board, 'exclusive', async (records) => {
    const { idea, comment, edition } = target;
    const words = comment === null ? await records.idea(idea) : await records.comment(comment);
    if (!words || words.state === 'gone' || words.edition !== edition) return false;
    if ('idea' in words && words.idea !== idea) return false;
    const flags = await records.flagsOn(idea, comment);
    const isUrgentlyFlagged = flags.some(({ reason }) => isUrgent(reason));
    await records.deleteFlags(idea, comment);
    const decided = afterDecision(words, decision, isUrgentlyFlagged);
    if ('idea' in decided) await decideComment(records, words as CommentRecord, decided);
    else await publish(records, decided);
    await records.addDecision(decision);
    return true;
  });
}

/** Words that wait are shown when they are kept: a flag put them back. */
function afterDecision<T extends Readable>(
  words: T,
  { decision, reason, at }: NewDecision,
  isUrgentlyFlagged: boolean,
): T {
  if (decision === 'withhold') return { ...words, state: 'withheld', reason };
  const isShown = decision === 'show' || words.state === 'waiting';
  return {
    ...words,
    isCleared: words.isCleared || isUrgentlyFlagged,
    ...(isShown && { state: 'shown', reason: null, shownAt: words.shownAt ?? at }),
  };
}

async function decideComment(
  records: BoardRecords,
  before: CommentRecord,
  after: CommentRecord,
): Promise<void> {
  await records.saveComment(after);
  const isPublic = before.state === 'shown' || after.state === 'shown';
  await publishThread(records, { idea: after.idea, state: isPublic ? 'shown' : 'waiting' });
}
