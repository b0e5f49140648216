import { checkBoardContent } from './check-board-content.js';
import { checkPollContent } from './check-poll-content.js';
import { type Content, contents } from './content.js';
import type { Finding } from './finding.js';

/** Either content that may open, or everything that keeps it from opening. */
export type Checked<Kind extends Content> =
  | { readonly content: Kind; readonly findings: readonly [] }
  | { readonly content: null; readonly findings: readonly Finding[] };

/**
 * Holds what an organiser wrote, whichever `type` it is of, against its rules.
 * @param accounts whether the server can tell accounts apart (the app's option `account`); default false
 */
export function checkContent(value: unknown, accounts = false): Checked<Content> {
  const { type } = Object(value) as { type?: unknown };
  if (type === 'idea-board') return checkBoardContent(value, accounts);
  // What is no object at all has no type to be wrong.
  if (type === 'poll' || Object(value) !== value) return checkPollContent(value, accounts);
  const types = Object.keys(contents).map((name) => `"${name}"`);
  const finding = {
    path: type === undefined ? [] : ['type'],
    expected: `a "type", ${types.join(' or ')}`,
    got: type === undefined ? 'none' : JSON.stringify(type).slice(0, 80),
    advice: 'Write which of them it is.',
  };
  return { content: null, findings: [finding] };
}
