import type { PollContent } from '@earshot/client/contract';
import type { Store, StoredPoll } from '../store/store.js';
import type { Finding } from './finding.js';
import { revisionsOf } from './revisions.js';
import { checkAgainstVotes } from './voted-rules.js';

/**
 * Puts checked content into force. After the first vote nothing that people relied on may be broken: no option may
 * go, and what was promised may not get worse. Changes of wording and of what binds the organiser are recorded for
 * everyone to see.
 * @param at when, ISO 8601
 * @returns what keeps the content from coming into force; then the old content stays
 */
export async function openPoll(store: Store, content: PollContent, at: string): Promise<Finding[]> {
  let findings: Finding[] = [];
  await store.changePoll(content.id, (current, voted) => {
    if (!current) return firstVersion(content);
    if (JSON.stringify(current.content) === JSON.stringify(content)) return null;
    findings = voted ? checkAgainstVotes(current.content, content) : [];
    if (findings.length > 0) return null;
    const revisions = voted ? revisionsOf(current.content, content, at) : [];
    return {
      ...current,
      content,
      version: current.version + 1,
      revisions: [...current.revisions, ...revisions],
    };
  });
  return findings;
}

/** A poll that nobody has answered yet. */
export function firstVersion(content: PollContent): StoredPoll {
  const none = { closedAt: null, erasedAt: null, finalCounts: null };
  return { content, version: 1, revisions: [], added: [], replies: [], ...none };
}
