import type { BoardAct } from '@earshot/client';
import type { BoardMine, OwnComment, OwnIdea } from '@earshot/client/contract';

/** An idea or a comment of one's own. */
export interface OwnEntry<Words extends OwnIdea | OwnComment> {
  /** Stays the same when it is sent, so that it keeps its place, and focus. */
  readonly key: string;
  /** Its words; with the state `unsent` as they wait, and empty until the person says that they are theirs. */
  readonly words: Words;
  /** What is done with it and is not through yet. */
  readonly act: BoardAct | undefined;
}

/** What of one's own may be shown; what this tab did last comes first. */
export interface Own {
  readonly ideas: readonly OwnEntry<OwnIdea>[];
  readonly comments: readonly OwnEntry<OwnComment>[];
  /** How many more there are that were not sent from this tab: whoever sits here now may be somebody else. */
  readonly hidden: number;
}

/**
 * Finds what is one's own in what the back end holds and in what is on its way.
 * @param isMine Whether the person has said that what was sent from this device is theirs.
 */
export function ownOf(
  mine: BoardMine | null | undefined,
  acts: readonly BoardAct[],
  isMine: boolean,
): Own {
  const sent = new Map(acts.map((act) => [sentBy(act), act.id]));
  const held = {
    ideas: mine?.ideas.filter(isThere) ?? [],
    comments: mine?.comments.filter(isThere) ?? [],
  };
  const shows = ({ id }: { id: string }) => isMine || sent.has(id);
  const entryOf = <Words extends OwnIdea | OwnComment>(words: Words): OwnEntry<Words> => ({
    key: sent.get(words.id) ?? words.id,
    words,
    act: acts.find((act) => act.state !== 'sent' && isAbout(act, words.id)),
  });
  const order = acts.map(({ id }) => id);
  const latestFirst = (a: { key: string }, b: { key: string }) =>
    order.indexOf(b.key) - order.indexOf(a.key);
  return {
    ideas: [...acts.flatMap(unsentIdea), ...held.ideas.filter(shows).map(entryOf)].sort(
      latestFirst,
    ),
    comments: [...acts.flatMap(unsentComment), ...held.comments.filter(shows).map(entryOf)].sort(
      latestFirst,
    ),
    hidden: [...held.ideas, ...held.comments].filter((one) => !shows(one)).length,
  };
}

const isThere = ({ state }: OwnIdea | OwnComment) => state !== 'withdrawn';

/** The id of the idea or comment that an act of this tab has sent. */
function sentBy({ deed, state, receipt }: BoardAct): string | undefined {
  if (state !== 'sent' || !receipt || !deed.verb.startsWith('post')) return undefined;
  if ('idea' in receipt) return receipt.idea.id;
  return 'comment' in receipt ? receipt.comment.id : undefined;
}

function isAbout({ deed }: BoardAct, id: string): boolean {
  switch (deed.verb) {
    case 'changeIdea':
    case 'withdrawIdea':
    case 'answerMerge':
      return deed.of === id;
    case 'withdrawComment':
      return deed.comment === id;
    default:
      return false;
  }
}

function unsentIdea(act: BoardAct): OwnEntry<OwnIdea>[] {
  const { deed, id, state } = act;
  if (deed.verb !== 'postIdea' || state === 'sent') return [];
  const words = state === 'asking' ? { title: '', text: '' } : deed.idea;
  return [
    {
      key: id,
      act,
      words: {
        ...words,
        livedExperience: deed.idea.livedExperience ?? null,
        id,
        state: 'unsent',
        editableFor: 0,
      },
    },
  ];
}

/** A comment that is on its way shows where it was written. */
function unsentComment(act: BoardAct): OwnEntry<OwnComment>[] {
  const { deed, id, state } = act;
  if (deed.verb !== 'postComment' || state === 'sent' || state === 'sending') return [];
  const text = state === 'asking' ? '' : deed.comment.text;
  return [{ key: id, act, words: { id, idea: deed.of, text, state: 'unsent' } }];
}
