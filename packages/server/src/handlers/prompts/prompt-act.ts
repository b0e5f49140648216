import type { Context } from 'hono';
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
