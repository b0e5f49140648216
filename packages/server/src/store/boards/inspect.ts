import type { BoardStore } from './board-store.js';
import { keptComment, keptIdea } from './idea-rules.js';
import type { BoardDatabase, CommentRecord } from './records.js';

/** One idea for the organiser, as the store's `inspect` has it. */
export function inspect(
  database: BoardDatabase,
  board: string,
  id: string,
): ReturnType<BoardStore['inspect']> {
  return database.transact(board, 'none', async (records) => {
    const idea = await records.idea(id);
    if (!idea) return null;
    const comments = await records.commentsOn(id);
    return { idea: keptIdea(idea), comments: comments.map(keptComment) };
  });
}

/** Everything for the organiser's export, as the store's `listAll` has it; what is gone is listed for its comments alone. */
export function listAll(database: BoardDatabase, board: string): ReturnType<BoardStore['listAll']> {
  return database.transact(board, 'none', async (records) => {
    const commentsOn = new Map<string, CommentRecord[]>();
    for (const comment of await records.allComments()) {
      const others = commentsOn.get(comment.idea);
      if (others) others.push(comment);
      else commentsOn.set(comment.idea, [comment]);
    }
    const ideas = await records.allIdeas();
    return ideas
      .filter(({ id, state }) => state !== 'gone' || commentsOn.has(id))
      .map((idea) => ({
        idea: keptIdea(idea),
        comments: (commentsOn.get(idea.id) ?? []).map(keptComment),
      }));
  });
}
