import type { PromptAct } from '@earshot/client';
import type { Words } from '@earshot/client/words';
import { sayAct } from '../../kit/writing/say-act.js';

/**
 * What is said aloud once it is known what became of an act; empty while it is on its way, and where others say it.
 * @param readingHours When names are read, where the organiser says so.
 */
export function sayOutcome(
  act: PromptAct,
  words: Words['ownGroups'],
  writing: Words['writing'],
  readingHours: string,
): string {
  const { deed, state } = act;
  const isSaidElsewhere = deed.verb === 'include' || deed.verb === 'withdrawInclusion';
  if (isSaidElsewhere || state === 'sending' || state === 'asking') return '';
  return state === 'sent' ? saySent(act, words, readingHours) : sayAct(act, writing);
}

function saySent(
  { deed, receipt }: PromptAct,
  words: Words['ownGroups'],
  readingHours: string,
): string {
  switch (deed.verb) {
    case 'nameGroup':
      return receipt && 'group' in receipt && receipt.group.state === 'shown'
        ? words.sentShown
        : words.sent(readingHours);
    case 'withdrawGroup':
      return words.withdrawn;
    case 'deleteMine':
      return words.deleted;
    default:
      // That one sees a group too is said where that is said.
      return '';
  }
}
