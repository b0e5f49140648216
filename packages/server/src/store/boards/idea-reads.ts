import type { Idea } from '@earshot/client/contract';
import type { KeptStatus } from './board-store.js';
import type { BoardDatabase, IdeaFilter, IdeaRecord } from './records.js';
import { show } from './shown-ideas.js';
import { findListed } from './support.js';

/** One idea with its history, as the store's `readIdea` has it. */
export function readIdea(
  database: BoardDatabase,
  board: string,
  id: string,
  now: number,
): Promise<{ idea: Idea; history: readonly KeptStatus[] } | null> {
  return database.transact(board, 'none', async (records) => {
    const found = await findListed(records, id);
    const [idea] = found ? await show(records, [found], now) : [];
    return found && idea ? { idea, history: found.history } : null;
  });
}

/** So many ideas are asked about in one query: databases take only so many. */
const atOnce = 500;

/** What anyone may download, as the store's `listShown` has it. */
export function listShown(database: BoardDatabase, board: string): Promise<Idea[]> {
  return database.transact(board, 'none', async (records) => {
    const ideas = (await records.allIdeas()).filter(({ state }) => state === 'shown');
    const shown: Idea[] = [];
    for (let first = 0; first < ideas.length; first += atOnce) {
      // A download does not tell what is late.
      shown.push(...(await show(records, ideas.slice(first, first + atOnce), 0)));
    }
    return shown;
  });
}

/** Whether an idea is among those that a list is narrowed to. */
export function matches(
  { topic, status, livedExperience }: Pick<IdeaRecord, 'topic' | 'status' | 'livedExperience'>,
  filter: IdeaFilter,
): boolean {
  if (filter.topic !== undefined && filter.topic !== topic) return false;
  if (filter.status !== undefined && filter.status !== status) return false;
  return !filter.livedExperience || livedExperience === 'shown';
}
