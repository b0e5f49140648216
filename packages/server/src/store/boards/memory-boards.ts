import { inTurn } from '../acts/in-turn.js';
import type { BoardStore } from './board-store.js';
import { createBoardStore } from './create-board-store.js';
import { HeldBoard } from './memory-held-board.js';
import { heldRecords } from './memory-records.js';
import type { BoardDatabase } from './records.js';

/** Keeps boards in memory, for stories and tests, in browsers too. */
export function createMemoryBoards(): BoardStore {
  const boards = new Map<string, HeldBoard>();
  const queue = inTurn();

  const database: BoardDatabase = {
    list: async () => [...boards.keys()].sort(),
    read: async (board) => boards.get(board)?.stored() ?? null,
    transact: (board, _hold, work) =>
      queue(() => work(heldRecords(boards.get(board) ?? new HeldBoard()))),
    change: (board, change, decision) =>
      queue(async () => {
        const held = boards.get(board);
        const changed = change(held?.stored() ?? null, (held?.ideas.size ?? 0) > 0);
        if (!changed) return;
        const changedHeld = held ?? new HeldBoard();
        changedHeld.board = changed;
        boards.set(board, changedHeld);
        if (decision) changedHeld.addDecision(decision);
      }),
    scrubber: { soon() {}, async now() {} },
  };
  return createBoardStore(database);
}
