import type { PromptContent } from '@earshot/client/contract';
import type { StoredPrompt } from '../store/prompts/prompt-store.js';
import type { Store } from '../store/store.js';
import type { Finding } from './finding.js';
import { checkAgainstNames } from './named-rules.js';
import { renew } from './renew.js';
import { checkTookPartIn } from './took-part-rules.js';

/**
 * Puts checked content into force. After the first name no area may go, and what was promised may not get worse; changes
 * of wording and of what binds the organiser are recorded for everyone to see.
 * @param at when, ISO 8601
 * @returns what keeps the content from coming into force; then the old content stays
 */
export async function openPrompt(
  store: Store,
  content: PromptContent,
  at: string,
): Promise<Finding[]> {
  let findings = await checkTookPartIn(store, content);
  if (findings.length > 0) return findings;
  await store.prompts.change(content.id, (current, used) => {
    if (!current) return newPrompt(content);
    const renewed = renew(current, content, used, checkAgainstNames, at);
    findings = renewed.findings;
    return renewed.next;
  });
  return findings;
}

/** A prompt on which nobody has named a group yet. */
export function newPrompt(content: PromptContent): StoredPrompt {
  return { content, version: 1, revisions: [], paused: null, closedAt: null, erasedAt: null };
}
