import type { NewFlag } from '@earshot/client/contract';
import type { BoardAct, BoardStore, FlagReason, Permit } from './board-store.js';
import { publishThread } from './comments.js';
import { perform, there } from './perform.js';
import { publish } from './publish.js';
import type { BoardDatabase, BoardRecords, CommentRecord, IdeaRecord } from './records.js';
import { findListed } from './support.js';

/** What may do harm while nobody looks at it. */
const urgent: readonly FlagReason[] = ['private-details', 'threat'];

/** Whether words go back until a moderator has looked. */
export const isUrgent = (reason: FlagReason): boolean => urgent.includes(reason);

/** Calls a moderator, as the store's `flag` has it. */
export function flag(
  database: BoardDatabase,
  act: BoardAct,
  target: Parameters<BoardStore['flag']>[1],
  { reason, text }: NewFlag,
  permit: Permit,
): Promise<void> {
  const { participant } = act;
  return perform(database, act, {
    kind: 'flag',
    hold: 'exclusive',
    permit,
    find: async (records) => {
      const idea = there(await findListed(records, target.idea));
      return there(idea.isListed ? idea : null);
    },
    act: async (records, listed) => {
      const words = there(await findWords(records, target, there(listed).id));
      const idea = 'idea' in words ? words.idea : words.id;
      await records.addFlag({ idea, comment: target.comment, participant, reason, text });
      if (isUrgent(reason) && !words.isCleared) await putBack(records, words);
      return idea;
    },
    answer: async () => {},
  });
}

/** Words that everyone can read: those of an idea, whether it is listed or in another, or a comment on it. */
async function findWords(
  records: BoardRecords,
  { idea, comment }: Parameters<BoardStore['flag']>[1],
  listed: string,
): Promise<IdeaRecord | CommentRecord | null> {
  const words = comment === null ? await records.idea(idea) : await records.comment(comment);
  if (words?.state !== 'shown') return null;
  return 'idea' in words && words.idea !== listed ? null : words;
}

/** Words wait again, without losing their place. */
async function putBack(records: BoardRecords, words: IdeaRecord | CommentRecord) {
  const waiting = { ...words, state: 'waiting' as const };
  if (!('idea' in waiting)) return publish(records, waiting);
  await records.saveComment(waiting);
  await publishThread(records, words as CommentRecord);
}
