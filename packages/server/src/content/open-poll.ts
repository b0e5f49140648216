import type { PollContent } from '@earshot/client/contract';
import type { Store, StoredPoll } from '../store/store.js';
import type { Finding } from './finding.js';
import { renew } from './renew.js';
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
    const renewed = renew(current, content, voted, checkAgainstVotes, at);
    findings = renewed.findings;
    return renewed.next;
  });
  return findings;
}

/** A poll that nobody has answered yet. */
export function firstVersion(content: PollContent): StoredPoll {
  const none = { closedAt: null, erasedAt: null, finalCounts: null };
  return { content, version: 1, revisions: [], added: [], replies: [], ...none };
}
