import type { BoardContent, NewIdea, NewComment } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import { refuseHalves } from './ballot/words.js';
import { invalid } from './problem.js';

type Written = Omit<InferOutput<typeof NewIdea>, 'livedExperience'>;

/** The words of an idea, as far as the board takes them. @throws ProblemError `invalid` */
export function checkIdeaWords(words: Written, board: BoardContent): void {
  const { title, text, contentNote = '', name, topic } = words;
  refuseAllHalves({ title, text, contentNote });
  checkName(name, board);
  if (topic !== undefined && !board.topics.some(({ id }) => id === topic)) {
    throw invalid('topic', 'the id of a topic of this board', 'another');
  }
}

/** What a person wrote, by the path of its field. @throws ProblemError `invalid` */
export function refuseAllHalves(words: Readonly<Record<string, string>>): void {
  for (const [path, written] of Object.entries(words)) refuseHalves(path, written);
}

/** Whether the board asks who has lived through something. @throws ProblemError `invalid` */
export function checkLivedExperience(
  livedExperience: string | null | undefined,
  board: BoardContent,
): void {
  if (!livedExperience || board.livedExperience) return;
  throw invalid('livedExperience', 'none on this board', `"${livedExperience}"`);
}

/** The words of a comment. @throws ProblemError `invalid` */
export function checkComment(
  { text, name }: InferOutput<typeof NewComment>,
  board: BoardContent,
): void {
  refuseHalves('text', text);
  checkName(name, board);
}

function checkName(name: string | undefined, { names }: BoardContent): void {
  if (name === undefined) return;
  if (!names) throw invalid('name', 'none on this board', 'a name');
  refuseHalves('name', name);
}
