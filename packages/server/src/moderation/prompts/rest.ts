import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import { textIn } from '../../text-in.js';
import { checkPause, checkResume, closed, paused, resumed, resumeReason } from '../rest.js';
import type { Moderating } from '../rules.js';
import type { NewPause } from '../schemas.js';
import { notePromptDecision } from './rules.js';

/**
 * Lets a prompt rest from now until the start of a day. What its content says of a pause comes first.
 * @throws ProblemError `invalid` where a language is missing or the day has come
 */
export async function pausePrompt(
  { store, now }: Moderating,
  prompt: StoredPrompt,
  until: NewPause,
): Promise<void> {
  const { id, languages } = prompt.content;
  checkPause(prompt, until, now());
  const note = notePromptDecision('pause', now(), textIn(languages, until.reason));
  await store.prompts.change(id, (current) => paused(current, until), note);
}

/**
 * Ends the pause that was set beside the content.
 * @throws ProblemError `invalid` where the content itself says that the prompt rests
 */
export async function resumePrompt(
  { store, now }: Moderating,
  prompt: StoredPrompt,
): Promise<void> {
  checkResume(prompt, now());
  const note = notePromptDecision('resume', now(), resumeReason);
  await store.prompts.change(prompt.content.id, resumed, note);
}

/** Closes a prompt before its time, for good. */
export async function closePrompt(
  { store, now }: Moderating,
  prompt: StoredPrompt,
  reason: string,
): Promise<void> {
  const note = notePromptDecision('close', now(), reason);
  await store.prompts.change(prompt.content.id, (current) => closed(current, note.at), note);
}
