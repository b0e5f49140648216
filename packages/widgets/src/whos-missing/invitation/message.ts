import type { Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { choose } from '../../kit/organiser-text.js';

/**
 * What an invitation says, without the link: what is asked, and that nobody has to answer. Each stands on a line of its own,
 * for where we lack the organiser's language, they are written in two directions.
 */
export function sayInvitation(
  { invitation, question }: Pick<Prompt, 'invitation' | 'question'>,
  { yourSay }: Pick<Words['invitation'], 'yourSay'>,
  language: string,
): string {
  return `${choose(invitation ?? question, language).text}\n${yourSay}`;
}
