import type { Text } from '@earshot/client/contract';
import { checkText } from '../../content/language-rules.js';
import { refuseFindings } from '../../content/refuse-findings.js';
import type { NewPromptDecision, StoredPrompt } from '../../store/prompts/prompt-store.js';

/** What a decision leaves behind. @param group its id, where it is about one */
export function notePromptDecision(
  decision: NewPromptDecision['decision'],
  now: number,
  reason: string,
  group: string | null = null,
): NewPromptDecision {
  return { at: new Date(now).toISOString(), decision, group, reason };
}

/** A community's name may be one string; a text by language has all of them. @throws ProblemError `invalid` */
export function checkGroupName({ content }: StoredPrompt, name: Text): void {
  if (typeof name === 'string') return;
  refuseFindings(checkText(content.languages, { path: ['name'], text: name }));
}
