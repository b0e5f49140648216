import type { BoardNow } from '@earshot/client/contract';
import { stateOf } from '../state.js';
import type { StoredBoard } from '../store/boards/board-store.js';
import type { Store } from '../store/store.js';
import { event } from './event.js';

/** What a board is now: its state too, which time changes without a new version. */
export async function readBoardNow(
  stored: StoredBoard,
  store: Store,
  now: number,
): Promise<BoardNow> {
  const known = await store.boards.now(stored.content.id);
  return { contract: 1, ...known, state: stateOf(stored, now) };
}

/** The event that says what a board is now; empty when there is no such board. */
export async function presentBoard(board: string, store: Store, now: number): Promise<string> {
  const stored = await store.boards.read(board);
  return stored ? event('now', await readBoardNow(stored, store, now)) : '';
}
