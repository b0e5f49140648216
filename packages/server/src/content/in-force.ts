import type { Store } from '../store/store.js';
import type { Content } from './content.js';
import type { Finding } from './finding.js';
import { openBoard } from './open-board.js';
import { openPoll } from './open-poll.js';
import { openPrompt } from './open-prompt.js';

/**
 * Puts checked content of any type into force.
 * @param at when, ISO 8601
 * @returns what keeps it from coming into force; then the old content stays
 */
export function putIntoForce(store: Store, content: Content, at: string): Promise<Finding[]> {
  switch (content.type) {
    case 'poll':
      return openPoll(store, content, at);
    case 'idea-board':
      return openBoard(store, content, at);
    case 'whos-missing':
      return openPrompt(store, content, at);
  }
}

/** Whether a poll, a board or a prompt of this id answers. */
export async function isInForce(store: Store, id: string): Promise<boolean> {
  const { boards, prompts } = store;
  const found = await Promise.all([store.readPoll(id), boards.read(id), prompts.read(id)]);
  return found.some((kept) => kept !== null);
}
