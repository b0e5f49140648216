import type { Poll } from '@earshot/client/contract';
import type { Answers } from '../ballot/answers.js';

/** How many dots each option got, those with none left out. */
export type Dots = Answers['dots'];

/** What a poll with dots says of them. */
type Rule = Pick<Poll, 'budget' | 'perOption'>;

/** How many dots an option has. */
export function dotsOf(given: Dots, id: string): number {
  return given.find(({ option }) => option === id)?.dots ?? 0;
}

/** How many dots are left; below 0 where too many were given. */
export function dotsLeft(given: Dots, { budget }: Rule): number {
  return given.reduce((left, { dots }) => left - dots, budget);
}

/** How many dots an option could have now. */
export function mostFor(given: Dots, id: string, rule: Rule): number {
  const { budget, perOption = budget } = rule;
  return Math.min(perOption, dotsOf(given, id) + Math.max(0, dotsLeft(given, rule)));
}

/** Gives an option so many dots instead. */
export function give(given: Dots, id: string, dots: number): Dots {
  const others = given.filter(({ option }) => option !== id);
  return dots > 0 ? [...others, { option: id, dots }] : others;
}
