import { findPrompt } from '../../handlers/handler.js';
import { closePrompt, pausePrompt, resumePrompt } from '../../moderation/prompts/rest.js';
import type { PromptDecision, StoredPrompt } from '../../store/prompts/prompt-store.js';
import { groupPath, promptPages } from '../parts/prompt-pages.js';
import type { Decided, Kind } from './kind.js';

/** A decision on a prompt, as the pages tell of it. */
export function decidedOnPrompt(prompt: StoredPrompt, decision: PromptDecision): Decided {
  const { group } = decision;
  const about = group === null ? null : { path: groupPath(prompt, group), what: 'group' as const };
  return { ...decision, about };
}

export const prompts: Kind<StoredPrompt> = {
  name: 'prompt',
  find: findPrompt,
  pages: promptPages,
  pause: pausePrompt,
  resume: resumePrompt,
  close: closePrompt,
  async decisions({ store }, prompt) {
    const all = await store.prompts.listDecisions(prompt.content.id);
    return all.map((decision) => decidedOnPrompt(prompt, decision));
  },
};
