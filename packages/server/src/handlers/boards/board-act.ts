import type { Context } from 'hono';
import { boardResource } from '../../resource.js';
import type { Service } from '../../service.js';
import type { BoardAct } from '../../store/boards/board-store.js';
import { findBoard } from '../handler.js';
import { readAct } from '../identify.js';

/**
 * An act of a participant on the board that the address names, and the receipt for it.
 * @param deed what it does, so that a key is never used for two
 */
export async function readBoardAct(
  c: Context,
  service: Service,
  deed: { readonly verb: string; readonly of?: string; readonly with?: unknown },
): Promise<{ act: BoardAct; receipt: string }> {
  const { content } = await findBoard(c, service);
  const { act, identity } = await readAct(c, boardResource(content), service, deed);
  return { act: { ...act, board: content.id }, receipt: identity.receipt };
}
