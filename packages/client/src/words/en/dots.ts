import { plural } from '../plural.js';

const dotsIn = (count: number) =>
  plural('en', count, { one: `${count} dot`, other: `${count} dots` });

/** What is said where dots are spread over options. */
export const dots = {
  dots: dotsIn,
  left: (left: number, budget: number) =>
    left < 0
      ? `You have given ${dotsIn(-left)} too many`
      : left === 0
        ? `No dots left: you have given ${budget === 1 ? 'it' : `all ${budget}`}`
        : `${left} of ${dotsIn(budget)} left`,
  given: (option: string, given: number) => `${option}: ${dotsIn(given)}.`,
  more: (option: string) => `One dot more for ${option}`,
  fewer: (option: string) => `One dot fewer for ${option}`,
  noneLeft: 'You have no dots left. Take one back first.',
  perOption: (most: number) => `One answer can have ${dotsIn(most)} at most.`,
  unfinished: 'You need not use all of them.',
  minimum: (minimum: number) => `Use at least ${minimum}.`,
  notSent: 'Your dots stay here. They are not sent with the answer you ticked below.',
};
