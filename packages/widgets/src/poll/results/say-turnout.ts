import type { Poll, Results } from '@earshot/client/contract';
import { sayMoment, type Words } from '@earshot/client/words';
import { dotsIn } from './rows.js';

/**
 * How many answered, or why that is not said.
 * @param failed Whether the results could not be read.
 */
export function sayTurnout(
  { about, state, results: when, enteredUntil, capabilities }: Poll,
  results: Results | undefined,
  failed: boolean,
  words: Words['results'],
): string {
  if (results?.turnout === 0) return state === 'open' ? words.nobody : words.nobodyAnswered;
  if (results) return words.turnout(results.turnout, about.eligibility === 'open');
  if (failed) return words.resultsNotLoaded;
  if (when === 'never') return words.noResults;
  const isDue = state === 'closed' && capabilities.includes('results');
  if (when !== 'closing' || isDue) return '';
  const shown = enteredUntil ?? about.closes;
  return words.atClosing(shown ? sayMoment(words, shown, about.timeZone) : '');
}

/** By which ways the answers came, of how many codes, and what their numbers count; each a sentence. */
export function sayCounted({ kind }: Poll, results: Results, words: Words['results']): string[] {
  const { avenues, codes, turnout } = results;
  const ways = avenues
    .filter(({ count }) => count > 0)
    .map(({ avenue, count }) => sayAvenue(avenue, words)(count));
  return [
    ...(ways.length > 1 ? [`${ways.join(', ')}.`] : []),
    ...(codes === undefined ? [] : [words.codes(codes)]),
    ...(kind === 'ranked' && turnout ? [words.firstChoices] : []),
    ...(kind === 'dots' && turnout ? [words.dotsGiven(dotsIn(results))] : []),
  ];
}

function sayAvenue(avenue: string, { avenues }: Words['results']): (count: number) => string {
  return Object.hasOwn(avenues, avenue) ? avenues[avenue as keyof typeof avenues] : avenues.other;
}
