import type { Comment, Text } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import { checkText } from '../content/language-rules.js';
import { refuseFindings } from '../content/refuse-findings.js';
import { randomId } from '../crypto.js';
import type { KeptComment, StoredBoard } from '../store/boards/board-store.js';
import { textIn } from '../text-in.js';
import { gone, type Moderating, noteDecision, refuseWhilePaused } from './rules.js';

type Answered = InferOutput<typeof Comment>;

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
): Promise<Answered> {
  const { id, languages, about } = board.content;
  refuseFindings(checkText(languages, { path: ['text'], text }));
  refuseWhilePaused(board, now());
  const found = await store.boards.inspect(id, idea);
  const last = found?.comments.findLast(({ official }) => official);
  if (last && JSON.stringify(last.text) === JSON.stringify(text)) return shown(last);
  const at = new Date(now()).toISOString();
  const comment = {
    id: randomId().toLowerCase(),
    text,
    name: about.host.name,
    at,
    official: true,
  };
  const note = noteDecision('answer', now(), { idea, reason: textIn(languages, text) });
  if (!(await store.boards.answer(id, idea, comment, note))) throw gone();
  return comment;
}

/** Whether the host has said something officially. */
export function isAnswered(comments: readonly KeptComment[]): boolean {
  return comments.some(({ official }) => official);
}

function shown({ id, text, name, at, official }: KeptComment): Answered {
  return { id, text, at, official, ...(name !== undefined && { name }) };
}
