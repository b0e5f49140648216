import type { StoredBoard } from '../store/boards/board-store.js';
import { closed } from './rest.js';
import { type Moderating, noteDecision } from './rules.js';

/** Closes a board before its time, for good. */
export async function close(
  { store, now }: Moderating,
  board: StoredBoard,
  reason: string,
): Promise<void> {
  const decision = noteDecision('close', now(), { reason });
  await store.boards.change(board.content.id, (current) => closed(current, decision.at), decision);
}
