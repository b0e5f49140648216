import { invalid } from '../../problem.js';
import type { IdeaQuery, IdeaRows } from './board-store.js';
import { isRankOf, isSeed, type Rank } from './order-rules.js';
import type { BoardDatabase } from './records.js';
import { showIdeas } from './shown-ideas.js';
import { epochAt } from './view-rules.js';

/** A page of ideas, as the store's `listIdeas` has it. */
export async function listIdeas(
  database: BoardDatabase,
  board: string,
  { sort, seed, after, limit, now, ...filter }: IdeaQuery,
): Promise<IdeaRows> {
  const rank = after?.rank ?? null;
  if ((rank && !isRankOf(sort, rank)) || !isSeed(seed))
    throw invalid('cursor', '"next" of a page before', 'another');
  const epoch = epochOf(after?.epoch, epochAt(now));
  return database.transact(board, 'none', async (records) => {
    const page = { sort, filter, seed, epoch, after: rank, limit: limit + 1 };
    const found = await records.slice(page);
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return {
      ideas: await showIdeas(records, shown.map(idOf), now),
      next: last ? { epoch, rank: last } : null,
      total: await records.countListed(filter),
    };
  });
}

const idOf = (rank: Rank): string => String(rank.at(-1));

/**
 * The count of views to go on by. One that is no longer held gives way to the present one: as views only rise, ideas that
 * are still to come can only have moved further back, so that none is skipped.
 */
function epochOf(before: number | undefined, present: number): number {
  return before === present - 1 ? before : present;
}
