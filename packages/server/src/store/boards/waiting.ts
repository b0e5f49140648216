import type { BoardStore, Waiting } from './board-store.js';
import { keptComment, keptIdea } from './idea-rules.js';
import { compareRanks } from './order-rules.js';
import type { BoardDatabase, CommentRecord, FlagRecord, IdeaRecord, Readable } from './records.js';

/** What waits for a moderator, as the store's `listWaiting` has it. */
export function listWaiting(
  database: BoardDatabase,
  board: string,
): ReturnType<BoardStore['listWaiting']> {
  return database.transact(board, 'none', async (records) => {
    const { ideas, comments } = await records.waiting();
    // Each once: thousands of comments may wait, and databases take only so many ids.
    const about = await records.ideas([...new Set(comments.map(({ idea }) => idea))]);
    const ideasById = new Map(about.map((idea) => [idea.id, idea]));
    const flags = new Map<string, FlagRecord[]>();
    for (const flag of await records.flags()) {
      const about = flag.comment ?? flag.idea;
      flags
        .set(about, flags.get(about) ?? [])
        .get(about)
        ?.push(flag);
    }
    const flagsOn = ({ id }: Readable) => flags.get(id) ?? [];
    const waiting = [
      ...ideas.map((idea) => waitingWords(idea, null, flagsOn(idea))),
      ...comments.flatMap((comment) => {
        const idea = ideasById.get(comment.idea);
        return idea ? [waitingWords(idea, comment, flagsOn(comment))] : [];
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
    flags: flags.map(({ reason, text }) => ({ reason, text })),
  };
  const { sentAt, id } = comment ?? idea;
  return { words, urgency: [words.flags.length > 0 ? 0 : 1, sentAt, id] };
}
