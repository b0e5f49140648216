import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import type { Outcome } from '../attempt.js';
import type { Sent } from '../perform.js';

/** A form on a page of a prompt. */
export interface OnPrompt extends Sent {
  readonly prompt: StoredPrompt;
}

/** What a form on a page of a prompt does. @throws ProblemError */
export type PromptForm = (on: OnPrompt) => Promise<Outcome>;

/** A form on the page of a group. */
export interface OnGroup extends OnPrompt {
  /** The id of the group. */
  readonly group: string;
}

/** What a form on the page of a group does. @throws ProblemError `paused`; `not-found` where the group is gone */
export type GroupForm = (on: OnGroup) => Promise<Outcome>;
