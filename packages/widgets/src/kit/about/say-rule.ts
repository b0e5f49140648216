import type { Poll } from '@earshot/client/contract';
import { countingOf, decides } from '@earshot/client/tally';
import { sayCounting, type Words } from '@earshot/client/words';
import { choose } from '../organiser-text.js';

/** What of a poll says by which rule it is counted. */
export type Ruled = Pick<Poll, 'kind' | 'counting' | 'about'>;

/** Whether a rule is to be said: where people decide, and where ballots are more than a choice. */
export function hasRule({ kind, about }: Ruled): boolean {
  return decides(about.influence) || kind === 'ranked' || kind === 'dots';
}

/**
 * The rule of a poll in plain sentences, the first of which says what kind of rule it is.
 * @param language The language of what the organiser wrote.
 */
export function sayRule(poll: Ruled, words: Words['rule'], language: string): string[] {
  const counting = countingOf(poll);
  if (!counting) return [words.unknown];
  const decider = choose(poll.about.decider, language).text;
  return [...sayCounting(poll, counting, words), ...(decider ? [words.tie(decider)] : [])];
}
