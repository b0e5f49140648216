import type { BoardStore, NewDecision, Waiting } from './board-store.js';
import { publishThread } from './comments.js';
import { isUrgent } from './flag.js';
import { keptComment, keptIdea } from './idea-rules.js';
import { publish } from './publish.js';
import type { BoardDatabase, BoardRecords, CommentRecord, Readable } from './records.js';

/** What waits for a moderator, as the store's `listWaiting` has it. */
export function listWaiting(database: BoardDatabase, board: string): Promise<Waiting[]> {
  return database.transact(board, 'none', async (records) => {
    const { ideas, comments } = await records.waiting();
    const about = await records.ideas(comments.map(({ idea }) => idea));
    const ideasById = new Map(about.map((idea) => [idea.id, idea]));
    const flags = await records.flags();
    const flagsOn = (idea: string, comment: string | null) =>
      flags
        .filter((flag) => flag.idea === idea && flag.comment === comment)
        .map(({ reason, text }) => ({ reason, text }));

    const waiting = [
      ...ideas.map((idea) => ({
        sentAt: idea.sentAt,
        kind: 'idea' as const,
        idea: keptIdea(idea),
        comment: null,
        flags: flagsOn(idea.id, null),
      })),
      ...comments.flatMap((comment) => {
        const idea = ideasById.get(comment.idea);
        if (!idea) return [];
        return {
          sentAt: comment.sentAt,
          kind: 'comment' as const,
          idea: keptIdea(idea),
          comment: keptComment(comment),
          flags: flagsOn(idea.id, comment.id),
        };
      }),
    ];
    return waiting
      .sort((one, other) => urgency(one) - urgency(other) || compare(one.sentAt, other.sentAt))
      .map(({ sentAt: _, ...one }) => one);
  });
}

const urgency = ({ flags }: Pick<Waiting, 'flags'>): number => (flags.length > 0 ? 0 : 1);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

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
