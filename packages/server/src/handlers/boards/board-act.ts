import type { Context } from 'hono';
import { ProblemError } from '../../problem.js';
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

/** So much one person may send in an hour. */
export const hourly = { ideas: 10, comments: 30, flags: 20 } as const;

/** @param recent how many were sent in the last hour. @throws ProblemError `idea-limit` */
export function refuseMore(kind: keyof typeof hourly, recent: number): void {
  if (recent < hourly[kind]) return;
  const detail = `A participant sends ${hourly[kind]} ${kind} an hour at most. Wait, and go on.`;
  throw new ProblemError('idea-limit', detail);
}
