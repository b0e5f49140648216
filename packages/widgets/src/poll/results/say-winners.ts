import type { Poll } from '@earshot/client/contract';
import type { KnownCounting } from '@earshot/client/tally';
import type { Words } from '@earshot/client/words';
import { choose } from '../../kit/organiser-text.js';

/**
 * Who wins, or between whom somebody must decide, and who that is; empty where nobody chose an option.
 * @param language The language of what the organiser wrote.
 */
export function sayWinners(
  winners: readonly string[],
  rule: KnownCounting['rule'],
  { options, about }: Poll,
  words: Words['rule'],
  language: string,
): string {
  const named = winners.map(
    (id) => choose(options.find((option) => option.id === id)?.label ?? id, language).text,
  );
  if (named.length === 0) return '';
  if (named.length === 1) return words.won[rule](named[0]!);
  const decider = choose(about.decider, language).text;
  return `${words.tied(named.join(' · '))} ${decider && words.decides(decider)}`;
}
