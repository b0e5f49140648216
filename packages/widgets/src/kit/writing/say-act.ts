import type { BoardAct, BoardDeed, PromptAct, PromptDeed } from '@earshot/client';
import type { Words } from '@earshot/client/words';

/** Where an act is that is not through yet, what was kept, and what to do, in plain words. */
export function sayAct(act: BoardAct | PromptAct, words: Words['writing']): string {
  if (act.state === 'sending') return words.sending;
  if (act.state === 'asking') return words.isItYours;
  if (act.state === 'failed') return sayFailure(act, words);
  return { device: words.keptDevice, tab: words.keptTab, page: words.keptPage }[act.place];
}

/** Whether the same can still be taken. */
export function canTryAgain({ error }: BoardAct | PromptAct): boolean {
  return !['closed', 'not-open', 'not-found', 'too-late', 'invalid'].includes(error?.type ?? '');
}

/** What a person wrote with an act, as it can be taken elsewhere; empty where it holds no words. */
export function wordsOf(deed: BoardDeed | PromptDeed): string {
  switch (deed.verb) {
    case 'postIdea':
      return linesOf([deed.idea.title, deed.idea.text]);
    case 'changeIdea':
      return linesOf([deed.change.words?.title, deed.change.words?.text]);
    case 'postComment':
      return deed.comment.text;
    case 'flag':
      return deed.flag.text;
    case 'nameGroup':
      return linesOf([deed.group.name, deed.group.why, deed.group.reach]);
    case 'include':
      return linesOf([deed.inclusion.text, deed.inclusion.ownName]);
    default:
      return '';
  }
}

const linesOf = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');

function sayFailure({ error }: BoardAct | PromptAct, { failed }: Words['writing']): string {
  if (error?.name !== 'problem') return failed.busy;
  if (error.type === 'closed' || error.type === 'not-open') return failed.closed;
  if (error.type === 'paused') return failed.paused;
  if (error.type === 'idea-limit' || error.type === 'group-limit') return failed.limit;
  if (error.type === 'too-late') return failed.tooLate;
  if (error.status === 404 || error.status === 410) return failed.gone;
  if (error.status === 429 || (error.status ?? 0) >= 500) return failed.busy;
  return failed.refused;
}
