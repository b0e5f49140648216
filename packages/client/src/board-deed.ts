import type { BoardAct, BoardDeed } from './board-client.js';
import { isOnItsWay } from './kept-deed.js';
import { under } from './under.js';

/** Whether a deed holds a person's own words or what they think of others', which may not outlive the tab unasked. */
export const hasWords = ({ verb }: BoardDeed): boolean =>
  ['postIdea', 'changeIdea', 'postComment', 'flag'].includes(verb);

/**
 * What a deed is about, where a later one takes its place while it waits; `undefined` where each stands for itself.
 * Taken back words take the place of changed ones.
 */
export function slotOf(deed: BoardDeed): string | undefined {
  switch (deed.verb) {
    case 'support':
      return `support ${deed.of}`;
    case 'withdrawIdea':
      return `words ${deed.of}`;
    case 'changeIdea':
      return `${deed.change.words ? 'words' : 'mark'} ${deed.of}`;
    case 'withdrawComment':
      return `comment ${deed.comment}`;
    case 'answerMerge':
      return `merge ${deed.of}`;
    case 'deleteMine':
      return 'mine';
    default:
      return undefined;
  }
}

/** A change that takes along the words of an earlier one of the same idea which is still on its way, and would come too late after it. */
export function takeAlong(deed: BoardDeed, acts: readonly BoardAct[]): BoardDeed {
  if (deed.verb !== 'changeIdea' || deed.change.words) return deed;
  for (const { deed: earlier } of acts.filter(isOnItsWay)) {
    if (earlier.verb === 'changeIdea' && earlier.of === deed.of)
      return { ...deed, change: { ...earlier.change, ...deed.change } };
  }
  return deed;
}

/**
 * Where a deed goes.
 * @param ideas The address of the ideas.
 * @param mine That of everything that is held of this participant.
 */
export function addressOf(deed: BoardDeed, ideas: string, mine: string): string {
  if (deed.verb === 'postIdea') return ideas;
  if (deed.verb === 'deleteMine') return mine;
  switch (deed.verb) {
    case 'changeIdea':
    case 'withdrawIdea':
      return under(ideas, deed.of);
    case 'support':
      return under(ideas, deed.of, 'support');
    case 'postComment':
      return under(ideas, deed.of, 'comments');
    case 'withdrawComment':
      return under(ideas, deed.of, 'comments', deed.comment);
    case 'flag':
      return deed.comment === undefined
        ? under(ideas, deed.of, 'flags')
        : under(ideas, deed.of, 'comments', deed.comment, 'flags');
    case 'answerMerge':
      return under(ideas, deed.of, 'merge');
  }
}
