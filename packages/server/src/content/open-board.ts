import type { BoardContent } from '@earshot/client/contract';
import type { NewBoard } from '../store/boards/board-store.js';
import type { Store } from '../store/store.js';
import type { Finding } from './finding.js';
import { checkAgainstIdeas } from './posted-rules.js';
import { renew } from './renew.js';

/**
 * Puts checked content into force. After the first idea no topic may go, and what was promised may not get worse;
 * changes of wording and of what binds the organiser are recorded for everyone to see.
 * @param at when, ISO 8601
 * @returns what keeps the content from coming into force; then the old content stays
 */
export async function openBoard(
  store: Store,
  content: BoardContent,
  at: string,
): Promise<Finding[]> {
  let findings: Finding[] = [];
  await store.boards.change(content.id, (current, used) => {
    if (!current) return newBoard(content);
    const renewed = renew(current, content, used, checkAgainstIdeas, at);
    findings = renewed.findings;
    return renewed.next;
  });
  return findings;
}

/** A board on which nobody has posted yet. */
export function newBoard(content: BoardContent): NewBoard {
  return { content, version: 1, revisions: [], paused: null, closedAt: null, erasedAt: null };
}
