import { plural } from '../plural.js';

const answers = (count: number) =>
  plural('en', count, { one: `${count} answer`, other: `${count} answers` });

/** What polls ask for in which options are not ticked. */
export const more = {
  /** Of so many options, at least and at most. */
  ranked: (minimum: number, maximum: number, options: number) => {
    if (minimum >= options) return 'Put all the answers in your order';
    if (minimum === maximum) return `Put ${answers(minimum)} in your order`;
    if (minimum > 1 && maximum < options)
      return `Put ${minimum} to ${answers(maximum)} in your order`;
    if (minimum > 1) return `Put at least ${answers(minimum)} in your order`;
    if (maximum < options) return `Put up to ${answers(maximum)} in your order`;
    return 'Put the answers in your order';
  },
  dots: (budget: number) =>
    plural('en', budget, {
      one: `Give ${budget} dot to an answer`,
      other: `Spread ${budget} dots over the answers`,
    }),
  added: 'New since you voted',
};
