import { refuseFull } from '../../refuse-full.js';
import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import { type Moderating, refuseWhilePaused } from '../rules.js';
import { checkGroupName, notePromptDecision } from './rules.js';
import type { AddedGroup } from './schemas.js';

/**
 * Adds a group of the organiser's own, which everyone can read at once.
 * @returns its id
 * @throws ProblemError `invalid` where a language is missing; `paused`; `group-limit`
 */
export async function addGroup(
  { store, now }: Moderating,
  prompt: StoredPrompt,
  { name, reason }: AddedGroup,
): Promise<string> {
  const { id } = prompt.content;
  checkGroupName(prompt, name);
  refuseWhilePaused(prompt, now());
  const all = await store.prompts.listAll(id);
  refuseFull(all.filter(({ nameState }) => ['waiting', 'shown'].includes(nameState)).length);
  return store.prompts.addGroup(id, name, notePromptDecision('add', now(), reason));
}
