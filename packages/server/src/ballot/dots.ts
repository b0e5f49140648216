import type { Ballot, PollContent } from '@earshot/client/contract';
import { invalid } from '../problem.js';
import { between } from './between.js';

/**
 * Dots that were spread: within the budget, and within what one option may get.
 * @throws ProblemError `invalid`
 */
export function checkDots(
  given: NonNullable<Ballot['dots']>,
  { minimum, budget = 0, perOption = budget }: PollContent,
): void {
  const high = given.findIndex(({ dots }) => dots > perOption);
  if (high >= 0) {
    throw invalid(`dots.${high}.dots`, between(1, perOption, 'dot'), String(given[high]?.dots));
  }
  const sum = given.reduce((before, { dots }) => before + dots, 0);
  if (sum >= minimum && sum <= budget) return;
  throw invalid('dots', between(minimum, budget, 'dot'), String(sum));
}
