import type { BoardAct } from '@earshot/client';
import type { BoardMine, OwnComment, OwnIdea } from '@earshot/client/contract';

/** What a person sent to a board, and what is on its way. */
export interface Own {
  /** Ideas and comments that are not sent yet. */
  readonly unsent: readonly BoardAct[];
  readonly ideas: readonly OwnIdea[];
  readonly comments: readonly OwnComment[];
  /** How many more there are that were not sent from this tab: whoever sits here now may be somebody else. */
  readonly hidden: number;
}

/**
 * What of one's own may be shown.
 * @param isMine Whether the person has said that what was sent from this device is theirs.
 */
export function ownOf(
  mine: BoardMine | null | undefined,
  acts: readonly BoardAct[],
  isMine: boolean,
): Own {
  const sentHere = new Set(acts.map(sentBy));
  const shows = ({ id }: { id: string }) => isMine || sentHere.has(id);
  const ideas = (mine?.ideas ?? []).filter(({ state }) => state !== 'withdrawn');
  const comments = (mine?.comments ?? []).filter(({ state }) => state !== 'withdrawn');
  return {
    unsent: acts.filter(
      ({ deed, state }) =>
        (deed.verb === 'postIdea' && state !== 'sent') ||
        // A comment that is on its way shows where it was written.
        (deed.verb === 'postComment' && state !== 'sent' && state !== 'sending'),
    ),
    ideas: ideas.filter(shows),
    comments: comments.filter(shows),
    hidden: [...ideas, ...comments].filter((one) => !shows(one)).length,
  };
}

/** One idea of one's own; the key stays the same when it is sent. */
interface Listed {
  readonly key: string;
  readonly idea?: OwnIdea | undefined;
  readonly act?: BoardAct | undefined;
}

/** Ideas and what is not sent yet as they are listed: what this tab did last comes first. */
export function inOrder({ ideas, unsent }: Own, acts: readonly BoardAct[]): Listed[] {
  const waiting = new Set(unsent);
  const done = acts.flatMap((act): Listed[] => {
    const idea = ideas.find(({ id }) => act.deed.verb === 'postIdea' && id === sentBy(act));
    return idea || waiting.has(act) ? [{ key: act.id, idea, act }] : [];
  });
  const others = ideas.filter((idea) => !done.some((one) => one.idea === idea));
  return [...done.reverse(), ...others.map((idea) => ({ key: idea.id, idea }))];
}

/** The id of the idea or comment that an act of this tab has sent. */
export function sentBy({ state, receipt }: BoardAct): string | undefined {
  if (state !== 'sent' || !receipt) return undefined;
  if ('idea' in receipt) return receipt.idea.id;
  return 'comment' in receipt ? receipt.comment.id : undefined;
}

/** Whether there is anything to show of one's own, shown or hidden. */
export function hasOwn(mine: BoardMine | null | undefined, acts: readonly BoardAct[]): boolean {
  const { unsent, ideas, comments, hidden } = ownOf(mine, acts, false);
  return unsent.length + ideas.length + comments.length + hidden > 0;
}
