import { decideName } from '../../moderation/prompts/decide-name.js';
import { decideAs } from './decision.js';
import type { PromptForm } from './on-prompt.js';

/**
 * Lets the name of a group through, or withholds it, as it was read.
 * @throws ProblemError `paused`; `not-found` where it is gone, or was changed since
 */
export const decideNameByForm: PromptForm = ({ service, prompt, form, visit: { words } }) =>
  decideAs(form, words, ({ decision, ...read }) =>
    decideName(service, prompt, {
      ...read,
      group: form.text('group'),
      decision: decision === 'withhold' ? decision : 'show',
    }),
  );
