import type { Ballot, Option } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { choose } from '../../kit/organiser-text.js';

/** A ballot as lines that a person can take elsewhere: options in the poll's order or in their own, then the words. */
export function writeDown(
  ballot: Ballot,
  options: readonly Option[],
  words: Words['voting'],
  language: string,
): string {
  const chosen = options.map(({ id }) => id).filter((id) => ballot.options.includes(id));
  return [
    ...chosen.map(name),
    ...(ballot.ranking ?? []).map((rank, index) => `${index + 1}. ${rank.map(name).join(' = ')}`),
    ...(ballot.dots ?? []).map(({ option, dots }) => words.givenDots(name(option), dots)),
    ballot.unsure && words.unsure,
    ballot.ownWords,
    ballot.needToKnow,
    ballot.reason,
  ]
    .filter(Boolean)
    .join('\n');

  function name(id: string): string {
    return choose(options.find((option) => option.id === id)?.label ?? id, language).text;
  }
}
