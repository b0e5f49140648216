import type { Context } from 'hono';
import { ProblemError } from '../../problem.js';
import { promptResource } from '../../resource.js';
import type { Service } from '../../service.js';
import type { PromptAct } from '../../store/prompts/prompt-store.js';
import { findPrompt } from '../handler.js';
import { readAct } from '../identify.js';

/**
 * An act of a participant on the prompt that the address names, and the receipt for it.
 * @param deed what it does, so that a key is never used for two
 */
export async function readPromptAct(
  c: Context,
  service: Service,
  deed: { readonly verb: string; readonly of?: string; readonly with?: unknown },
): Promise<{ act: PromptAct; receipt: string }> {
  const { content } = await findPrompt(c, service);
  const { act, identity } = await readAct(c, promptResource(content), service, deed);
  return { act: { ...act, prompt: content.id }, receipt: identity.receipt };
}

/** So much one person may send in an hour. */
const hourly = { names: 10, echoes: 60, inclusions: 10 } as const;

/** @param recent how many were sent in the last hour. @throws ProblemError `group-limit` */
export function refuseMore(kind: keyof typeof hourly, recent: number): void {
  if (recent < hourly[kind]) return;
  const detail = `A participant sends ${hourly[kind]} ${kind} an hour at most. Wait, and go on.`;
  throw new ProblemError('group-limit', detail);
}

/** More than these nobody reads. */
export const maximumGroups = 200;

/** @param groups how many wait or can be read. @throws ProblemError `group-limit` */
export function refuseFull(groups: number): void {
  if (groups < maximumGroups) return;
  const detail = `A prompt takes ${maximumGroups} groups at most. Withheld ones do not count.`;
  throw new ProblemError('group-limit', detail);
}
