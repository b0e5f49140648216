import {
  defeats,
  headToHeadWinners,
  runOffWinners,
  type KnownCounting,
} from '@earshot/client/tally';
import type { Results } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import type { Name } from './say-round.js';
import { beatenBy, circleIn, duel, type Compared } from './two-at-a-time.js';

/** What comparing every two options comes to; each a sentence. */
export function sayDuels(
  results: Compared,
  { rule, cycle }: KnownCounting,
  name: Name,
  words: Words['counting'],
): string[] {
  const circle = circleIn(results);
  if (circle.length) {
    const steps = circle.map((option, index) =>
      words.step(name(option), name(circle[index + 1] ?? circle[0]!)),
    );
    const isAnswered = rule === 'head-to-head' && cycle === 'smallest-defeat';
    const answer = isAnswered ? saySmallestDefeat(results, name, words) : [];
    return [words.circle(steps.join(', ')), ...answer];
  }
  const beaten = new Set(defeats(results.pairs).map(({ loser }) => loser));
  const unbeaten = results.counts.map(({ option }) => option).filter((id) => !beaten.has(id));
  const [first] = unbeaten;
  if (first !== undefined && beatenBy(results, first) === results.counts.length - 1)
    return [words.beatsAll(name(first))];
  return [words.unbeaten(unbeaten.map(name).join(', '))];
}

function saySmallestDefeat(results: Compared, name: Name, words: Words['counting']): string[] {
  const [winner, ...others] = headToHeadWinners(results, 'smallest-defeat');
  if (winner === undefined || others.length) return [];
  const margins = defeats(results.pairs)
    .filter(({ loser }) => loser === winner)
    .map(({ margin }) => margin);
  return [words.smallestDefeat(name(winner), Math.max(...margins))];
}

/** Why a run-off and head to head name different winners; empty where they do not. */
export function sayDifference(
  results: Results,
  { rule, cycle }: KnownCounting,
  name: Name,
  words: Words['counting'],
): string[] {
  const [inRounds, ...equalInRounds] = runOffWinners(results.rounds);
  const [inDuels, ...equalInDuels] = headToHeadWinners(results, cycle);
  if (rule !== 'instant-run-off' && rule !== 'head-to-head') return [];
  if (!inRounds || !inDuels || inRounds === inDuels) return [];
  if (equalInRounds.length || equalInDuels.length) return [];
  // What comes of a circle is said by a rule that this poll has not named.
  if (rule === 'instant-run-off' && circleIn(results).length) return [];
  const { count, against } = duel(results, inDuels, inRounds);
  const out = results.rounds.findIndex(({ eliminated }) => eliminated.includes(inDuels));
  const last = results.rounds[out]?.counts.find(({ option }) => option === inDuels)?.count ?? 0;
  const isRunOff = rule === 'instant-run-off';
  return [
    words.saidBefore[rule](name(isRunOff ? inRounds : inDuels)),
    isRunOff
      ? words.otherWay['head-to-head'](name(inDuels))
      : words.otherWay['instant-run-off'](name(inRounds)),
    ...(count > against ? [words.direct(name(inDuels), name(inRounds), count, against)] : []),
    ...(out >= 0 ? [words.whyOut(name(inDuels), out + 1, last)] : []),
    words.bothTrue,
  ];
}
