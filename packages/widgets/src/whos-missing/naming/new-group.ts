import type { GroupDraft } from '@earshot/client';
import { maximumGroupWords, maximumLabel, type NewGroup } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import type { Mistake } from '../../kit/writing/summary.js';

/** What the ids of the controls begin with. */
export const controls = 'group';

/** What a person writes of a group, with the characters that each may have. */
export const maximums = {
  name: maximumLabel,
  why: maximumGroupWords,
  reach: maximumGroupWords,
};
export type Part = keyof typeof maximums;

/** Spaces and marks that nobody sees say nothing. */
const saysSomething = /[^\s\p{C}\p{Z}]/u;

/** What is to be mended before a group can be sent. */
export function mistakesIn(
  draft: GroupDraft,
  { empty }: Words['naming'],
  { tooLong }: Words['writing'],
): Mistake[] {
  const found = Object.entries(maximums).flatMap(([part, maximum]): Mistake[] => {
    const over = (draft[part as Part] ?? '').length - maximum;
    return over > 0 ? [{ control: `${controls}-${part}`, text: tooLong(maximum, over) }] : [];
  });
  return saysSomething.test(draft.name ?? '')
    ? found
    : [{ control: `${controls}-name`, text: empty }, ...found];
}

/** The group that a draft says, word for word; what was left empty is left out. */
export function newGroup(
  { name = '', suggestion, why = '', reach = '' }: GroupDraft,
  lang: string,
): NewGroup {
  return {
    name,
    lang,
    ...(suggestion && { suggestion }),
    why: why.trim() ? why : '',
    reach: reach.trim() ? reach : '',
  };
}

/** Whether a draft holds words, which somebody could lose. */
export const hasWords = ({ name, why, reach }: GroupDraft): boolean =>
  [name, why, reach].some((part) => part?.trim());
