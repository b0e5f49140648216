import type { Round } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { changeInto, countingIn } from './round-by-round.js';

/** What an option is called within a sentence. */
export type Name = (option: string) => string;

/** What happened in a round: who is out, and where the ballots went that were for them. */
export function sayRound(
  rounds: readonly Round[],
  index: number,
  name: Name,
  words: Words['counting'],
): string {
  const round = rounds[index];
  if (!round) return '';
  const change = changeInto(rounds, index);
  if (!change) return words.firstRound(countingIn(round));
  const { out, moving, gains, exhausted } = change;
  const moved = gains.map(({ option, count }) => words.gain(name(option), count));
  if (exhausted > 0) moved.push(words.stopCounting(exhausted));
  if (exhausted < 0) moved.push(words.countAgain(-exhausted));
  return `${words.out(out.map(name).join(', '))} ${words.moving(moving, moved.join(' '))}`;
}
