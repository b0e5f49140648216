import type { KeptComment, KeptIdea } from './store/boards/board-store.js';
import { textIn } from './text-in.js';

/** The columns of the organiser's table of a board. */
export const ideaColumns = [
  'kind',
  'id',
  'idea',
  'state',
  'reason',
  'title',
  'text',
  'lang',
  'name',
  'contentNote',
  'topic',
  'livedExperience',
  'status',
  'support',
  'comments',
  'mergedInto',
];

type Cells = Record<string, string | number | null | undefined>;

/** An idea as a line of it. */
export function ideaCells({ history, ...idea }: KeptIdea): (string | number)[] {
  return line({
    kind: 'idea',
    ...idea,
    idea: '',
    status: history.at(-1)?.status ?? 'new',
  });
}

/** A comment as a line of it; the host's own in the first language of the board. */
export function commentCells(
  { official, text, ...comment }: KeptComment,
  languages: readonly string[],
): (string | number)[] {
  const kind = official ? 'answer' : 'comment';
  return line({ kind, ...comment, text: textIn(languages, text) });
}

function line(cells: Cells): (string | number)[] {
  return ideaColumns.map((column) => cells[column] ?? '');
}
