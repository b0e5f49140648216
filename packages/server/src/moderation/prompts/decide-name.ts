import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import { gone, type Moderating, refuseWhilePaused } from '../rules.js';
import { notePromptDecision } from './rules.js';
import type { NameDecision } from './schemas.js';

/**
 * Lets the name of a group through, or withholds it.
 * @throws ProblemError `paused` where it would appear during a pause; `not-found` where that edition is gone
 */
export async function decideName(
  { store, now }: Moderating,
  prompt: StoredPrompt,
  { group, edition, decision, reason }: NameDecision,
): Promise<void> {
  if (decision === 'show') refuseWhilePaused(prompt, now());
  const note = { ...notePromptDecision(decision, now(), reason, group), decision };
  if (!(await store.prompts.decide(prompt.content.id, { group, edition }, note))) throw gone();
}
