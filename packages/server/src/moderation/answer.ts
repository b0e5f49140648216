import type { Answer, Text } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import { checkText } from '../content/language-rules.js';
import { refuseFindings } from '../content/refuse-findings.js';
import { randomId } from '../crypto.js';
import type { StoredBoard } from '../store/boards/board-store.js';
import { textIn } from '../text-in.js';
import { gone, type Moderating, noteDecision, refuseWhilePaused } from './rules.js';

/**
 * Publishes what the host says on an idea, under the host's name. The same words as last time are published once: it
 * is a retry.
 * @throws ProblemError `invalid` where a language is missing; `paused`; `not-found`
 */
export async function answer(
  { store, now }: Moderating,
  board: StoredBoard,
  idea: string,
  text: Text,
): Promise<InferOutput<typeof Answer>> {
  const { id, languages, about } = board.content;
  refuseFindings(checkText(languages, { path: ['text'], text }));
  refuseWhilePaused(board, now());
  const last = (await store.boards.readIdea(id, idea, now()))?.idea.answer;
  if (last && JSON.stringify(last.text) === JSON.stringify(text)) return last;
  const said = { text, name: about.host.name, at: new Date(now()).toISOString() };
  const comment = { ...said, id: randomId().toLowerCase(), official: true };
  const note = noteDecision('answer', now(), { idea, reason: textIn(languages, text) });
  if (!(await store.boards.answer(id, idea, comment, note))) throw gone();
  return said;
}
