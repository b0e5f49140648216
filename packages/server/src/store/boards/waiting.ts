import type { BoardStore, Waiting } from './board-store.js';
import { keptComment, keptIdea } from './idea-rules.js';
import { compareRanks } from './order-rules.js';
import type { BoardDatabase, CommentRecord, FlagRecord, IdeaRecord } from './records.js';

/** What waits for a moderator, as the store's `listWaiting` has it. */
export function listWaiting(
  database: BoardDatabase,
  board: string,
): ReturnType<BoardStore['listWaiting']> {
  return database.transact(board, 'none', async (records) => {
    const { ideas, comments } = await records.waiting();
    const about = await records.ideas(comments.map(({ idea }) => idea));
    const ideasById = new Map(about.map((idea) => [idea.id, idea]));
    const flags = await records.flags();
    const waiting = [
      ...ideas.map((idea) => waitingWords(idea, null, flags)),
      ...comments.flatMap((comment) => {
        const idea = ideasById.get(comment.idea);
        return idea ? [waitingWords(idea, comment, flags)] : [];
      }),
    ];
    return waiting
      .sort((one, other) => compareRanks(one.urgency, other.urgency))
      .map(({ words }) => words);
  });
}

/** Words with their flags; those that were flagged are the most urgent, then those that have waited longest. */
function waitingWords(idea: IdeaRecord, comment: CommentRecord | null, flags: FlagRecord[]) {
  const words: Waiting = {
    kind: comment ? 'comment' : 'idea',
    idea: keptIdea(idea),
    comment: comment && keptComment(comment),
    flags: flags
      .filter((flag) => flag.idea === idea.id && flag.comment === (comment?.id ?? null))
      .map(({ reason, text }) => ({ reason, text })),
  };
  const { sentAt, id } = comment ?? idea;
  return { words, urgency: [words.flags.length > 0 ? 0 : 1, sentAt, id] };
}
