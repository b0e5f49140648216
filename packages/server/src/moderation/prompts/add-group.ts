import { ProblemError } from '../../problem.js';
import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import { type Moderating, refuseWhilePaused } from '../rules.js';
import { checkGroupName, notePromptDecision } from './rules.js';
import type { AddedGroup } from './schemas.js';

/** So many groups a prompt has at most. */
export const maximumGroups = 200;

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
  if ((await store.prompts.listAll(id)).length >= maximumGroups) {
    throw new ProblemError('group-limit', `A prompt has ${maximumGroups} groups at most.`);
  }
  return store.prompts.addGroup(id, name, notePromptDecision('add', now(), reason));
}
