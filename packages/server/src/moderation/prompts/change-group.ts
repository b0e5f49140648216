import { invalid } from '../../problem.js';
import type { GroupChange, StoredPrompt } from '../../store/prompts/prompt-store.js';
import { gone, type Moderating, refuseWhilePaused } from '../rules.js';
import { checkGroupName, notePromptDecision } from './rules.js';
import type { GroupChanges } from './schemas.js';

/**
 * Renames a group, says how far it is, or both: each is a decision of its own. The former name still finds it.
 * @throws ProblemError `invalid` where nothing changes or a language is missing; `paused`; `not-found`
 */
export async function changeGroup(
  { store, now }: Moderating,
  prompt: StoredPrompt,
  group: string,
  { name, lang, state, reason }: GroupChanges,
): Promise<void> {
  if (name === undefined && state === undefined) throw invalid('', 'a name or a state', 'neither');
  if (name === undefined && lang !== undefined) throw invalid('lang', 'none without a name', 'one');
  if (name !== undefined) checkGroupName(prompt, name);
  refuseWhilePaused(prompt, now());
  const change = async (decision: 'rename' | 'state', to: GroupChange) => {
    const note = notePromptDecision(decision, now(), reason, group);
    if (!(await store.prompts.changeGroup(prompt.content.id, group, to, note))) throw gone();
  };
  if (name !== undefined) await change('rename', { name, lang: lang ?? null });
  if (state !== undefined) await change('state', { state });
}
