import type { BoardStore } from './board-store.js';
import type { BoardDatabase } from './records.js';

/** So many ideas are named as the newest, and as those that changed last. */
const named = 50;

/** What a board is now, as the store's `now` has it. */
export function now(database: BoardDatabase, board: string): ReturnType<BoardStore['now']> {
  return database.transact(board, 'none', async (records) => {
    const { version } = await records.board();
    const { ideas } = await records.counts();
    const newest = await records.latest('shownAt', named);
    const changed = await records.latest('changed', named);
    return {
      version,
      ideas,
      newest: newest.map(({ id }) => id),
      changed: changed.map(({ id, support, comments, version }) => {
        return { id, support, comments, version };
      }),
    };
  });
}

/** Deletes everything that came from people, as the store's `erase` has it. */
export function erase(database: BoardDatabase, board: string, at: string): Promise<void> {
  return database.transact(board, 'exclusive', async (records) => {
    const { erasedAt } = await records.board();
    if (erasedAt === null) await records.erase(at);
  });
}
