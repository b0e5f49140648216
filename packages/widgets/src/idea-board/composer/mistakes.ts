import type { Draft } from '@earshot/client';
import { maximumIdeaText, maximumName, maximumNote, maximumTitle } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import type { Mistake } from '../../kit/writing/summary.js';

/** The words of an idea, with the characters that each may have. */
export const maximums = {
  title: maximumTitle,
  text: maximumIdeaText,
  contentNote: maximumNote,
  name: maximumName,
};
export type Part = keyof typeof maximums;

/** Spaces and marks that nobody sees say nothing. */
const saysSomething = /[^\s\p{C}\p{Z}]/u;

/**
 * What is to be mended before an idea can be shared.
 * @param controls What the ids of its controls begin with.
 */
export function mistakesIn(
  draft: Draft,
  controls: string,
  { empty }: Words['composer'],
  { tooLong }: Words['writing'],
): Mistake[] {
  const found = Object.entries(maximums).flatMap(([part, maximum]): Mistake[] => {
    const over = (draft[part as Part] ?? '').length - maximum;
    return over > 0 ? [{ control: `${controls}-${part}`, text: tooLong(maximum, over) }] : [];
  });
  return saysSomething.test(draft.title ?? '')
    ? found
    : [{ control: `${controls}-title`, text: empty }, ...found];
}
