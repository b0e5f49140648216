import type { Selectable } from 'kysely';
import type { Tables } from '../tables.js';
import type { NewBoard, StoredBoard } from './board-store.js';

export type Counts = Pick<StoredBoard, 'ideas' | 'supports'>;

/** A board from its row. */
export function fromBoardRow(row: Selectable<Tables['boards']>): NewBoard {
  return {
    content: JSON.parse(row.content) as NewBoard['content'],
    version: row.version,
    revisions: JSON.parse(row.revisions) as NewBoard['revisions'],
    paused: JSON.parse(row.paused ?? 'null') as NewBoard['paused'],
    closedAt: row.closed_at,
    erasedAt: row.erased_at,
  };
}

/** A row from its board; the final counts are written by themselves. */
export function toBoardRow(board: NewBoard) {
  return {
    id: board.content.id,
    content: JSON.stringify(board.content),
    version: board.version,
    revisions: JSON.stringify(board.revisions),
    paused: board.paused && JSON.stringify(board.paused),
    closed_at: board.closedAt,
    erased_at: board.erasedAt,
  };
}
