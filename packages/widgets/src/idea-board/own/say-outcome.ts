import type { BoardAct } from '@earshot/client';
import type { Words } from '@earshot/client/words';
import { sayAct } from '../../kit/writing/say-act.js';

/**
 * What is said aloud once it is known what became of an act on one's own ideas; empty while it is on its way, and where
 * others say it.
 * @param readingHours When words are read, where the organiser says so.
 */
export function sayOutcome(
  act: BoardAct,
  words: Words['ownIdeas'],
  writing: Words['writing'],
  readingHours: string,
): string {
  const sent = saySent(act, words, readingHours);
  if (sent === undefined || act.state === 'sending' || act.state === 'asking') return '';
  return act.state === 'sent' ? sent : sayAct(act, writing);
}

function saySent(
  { deed }: BoardAct,
  words: Words['ownIdeas'],
  readingHours: string,
): string | undefined {
  switch (deed.verb) {
    case 'postIdea':
      return words.sent(readingHours);
    case 'changeIdea':
      return deed.change.words ? words.changed : words.livedGone;
    case 'withdrawIdea':
    case 'withdrawComment':
      return words.withdrawn;
    case 'answerMerge':
      return deed.merge ? words.merged : words.apart;
    case 'deleteMine':
      return words.deleted;
    case 'support':
      // That it counts is said where it is given.
      return '';
    default:
      return undefined;
  }
}
