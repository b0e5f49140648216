import type { BoardMine } from '@earshot/client/contract';
import { forgetAll } from '../acts/forget-all.js';
import type { Who } from '../store.js';
import { ownComment, publishThread } from './comments.js';
import { ownIdea } from './idea-rules.js';
import { asked, withoutWords } from './own-ideas.js';
import { publish, recount } from './publish.js';
import type { BoardDatabase, BoardRecords, IdeaRecord } from './records.js';

/** What is held of one participant, as the store's `readMine` has it. */
export function readMine(
  database: BoardDatabase,
  board: string,
  who: Who,
  now: number,
): Promise<Omit<BoardMine, 'contract'>> {
  return database.transact(board, 'none', async (records) => {
    const participant = await records.find(who);
    if (participant === null) return { ideas: [], comments: [], supports: [] };
    const ideas = await records.ideasOf(participant);
    const supports = await records.supportsOf(participant);
    const own = ideas
      .filter(({ state }) => state !== 'gone')
      .map(async (idea) => ownIdea(idea, await asked(records, idea), now));
    return {
      ideas: await Promise.all(own),
      comments: (await records.commentsOf(participant)).map(ownComment),
      supports: supports.filter((given) => given.supports).map(({ idea }) => idea),
    };
  });
}

/** Deletes everything of one participant, as the store's `forget` has it. */
export function forget(
  database: BoardDatabase,
  board: string,
  who: Who,
  sequence: number,
): Promise<void> {
  return database.transact(board, 'exclusive', async (records) => {
    const { erasedAt } = await records.board();
    await forgetAll(records, { who, sequence, erasedAt }, async (participant) => {
      const ideas = await records.ideasOf(participant);
      const comments = await records.commentsOf(participant);
      const supports = await records.supportsOf(participant);
      await records.deleteTraces(participant);
      for (const comment of comments) {
        await records.deleteFlags(comment.idea, comment.id);
        await publishThread(records, comment);
      }
      for (const { idea } of supports) {
        const supported = await records.idea(idea);
        if (supported) await recount(records, supported);
      }
      for (const { id } of ideas) await forgetIdea(records, id);
    });
  });
}

/** Nothing tells any more whose it was; where others have joined in, their part stays. */
async function forgetIdea(records: BoardRecords, id: string): Promise<void> {
  const idea = await records.idea(id);
  if (!idea) return;
  await records.deleteFlags(id, null);
  await publish(records, { ...withoutWords(idea), participant: null });
  if (await isAlone(records, idea)) await records.deleteIdea(id);
}

async function isAlone(records: BoardRecords, { id, mergedInto }: IdeaRecord): Promise<boolean> {
  if (mergedInto !== null) return false;
  const comments = await records.commentsOn(id);
  const merged = await records.mergedWith([id]);
  return comments.length === 0 && merged.length === 0;
}
