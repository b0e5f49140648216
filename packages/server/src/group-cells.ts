import type { KeptGroup } from './store/prompts/prompt-store.js';
import { textIn } from './text-in.js';

/** The columns of the organiser's table of a prompt. */
export const groupColumns = [
  'kind',
  'group',
  'name',
  'lang',
  'nameState',
  'reason',
  'state',
  'echoes',
  'month',
  'text',
  'why',
  'reach',
  'needs',
  'ownName',
  'countMe',
];

type Cells = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * A group as lines of it: itself, the names it had before, its steps, what was told with its name, and what people said
 * with "This includes me". Nothing says who.
 */
export function groupRows(group: KeptGroup, languages: readonly string[]): (string | number)[][] {
  const { id, lang, nameState, reason, state, echoes } = group;
  const name = textIn(languages, group.name);
  const below = (kind: string, cells: Cells) => row({ kind, group: id, ...cells });
  return [
    below('group', { name, lang, nameState, reason, state, echoes }),
    ...group.formerNames.map((former) => below('former name', { name: textIn(languages, former) })),
    ...group.steps.map(({ kind, month, text }) =>
      below(kind, { month, text: textIn(languages, text) }),
    ),
    ...group.notes.map((note) => below('note', note)),
    ...group.inclusions.map(({ needs, ...said }) =>
      below('includes me', { ...said, needs: needs.join(' ') }),
    ),
  ];
}

function row(cells: Cells): (string | number)[] {
  return groupColumns.map((column) => {
    const cell = cells[column] ?? '';
    return typeof cell === 'boolean' ? String(cell) : cell;
  });
}
