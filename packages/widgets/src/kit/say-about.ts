import type { About, Poll } from '@earshot/client/contract';
import { sayDay, sayMoment, type DateWords } from '@earshot/client/words';
import type { purpose } from '@earshot/client/words/en/purpose';
import { choose } from './organiser-text.js';

/** What every widget says of its purpose, in one language. */
export type PurposeWords = Readonly<typeof purpose> & DateWords;

/** What an answer can change, in one sentence; empty where the back end does not say. */
export function sayInfluence(about: About, words: PurposeWords, language: string): string {
  // "The street council, residents included, decides …"
  const decider = choose(about.decider, language).text.replace(/,.*/, '$&,');
  const date = about.decidesBy ? sayDay(words, about.decidesBy) : '';
  switch (about.influence) {
    case 'telling':
      return words.telling;
    case 'asking':
    case 'working-out':
      return decider && date ? words[about.influence](decider, date) : '';
    case 'deciding-together':
      return decider && words['deciding-together'](decider);
    case 'you-decide':
      return about.limit ? words['you-decide'](choose(about.limit, language).text) : '';
    case undefined:
      return '';
  }
}

/** Who hosts the widget. */
export function sayHost(
  host: NonNullable<About['host']>,
  words: PurposeWords,
  language: string,
): string {
  return words.hostedBy(host.name, choose(host.team, language).text);
}

/** Until when one can take part; empty where no day is set. */
export function sayClosing(about: About, words: PurposeWords): string {
  return about.closes ? words.closes(sayMoment(words, about.closes, about.timeZone)) : '';
}

/** Why one cannot take part just now; empty while it is open. The back end says so, not the device's clock. */
export function sayState(
  { state, about }: Pick<Poll, 'state' | 'about'>,
  words: PurposeWords,
): string {
  if (state === 'upcoming') return words.opens(moment(about.opens));
  if (state === 'closed') return words.closed(moment(about.closes));
  if (state === 'paused')
    return words.paused(about.paused ? sayDay(words, about.paused.until) : '');
  return '';

  function moment(instant: string | undefined): string {
    return instant ? sayMoment(words, instant, about.timeZone) : '';
  }
}
