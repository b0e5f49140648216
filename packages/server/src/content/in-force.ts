import type { Store } from '../store/store.js';
import type { Content } from './content.js';
import type { Finding } from './finding.js';
import { openBoard } from './open-board.js';
import { openPoll } from './open-poll.js';

/**
 * Puts checked content of either type into force.
 * @param at when, ISO 8601
 * @returns what keeps it from coming into force; then the old content stays
 */
export function putIntoForce(store: Store, content: Content, at: string): Promise<Finding[]> {
  return content.type === 'poll' ? openPoll(store, content, at) : openBoard(store, content, at);
}

/** Whether a poll or a board of this id answers. */
export async function isInForce(store: Store, id: string): Promise<boolean> {
  return (await store.readPoll(id)) !== null || (await store.boards.read(id)) !== null;
}
