import { plural } from '../plural.js';

/** What is said of ideas that come while one reads. */
export const live = {
  news: (count: number) =>
    plural('en', count, {
      one: `${count} new idea – show it`,
      other: `${count} new ideas – show them`,
    }),
  shown: (count: number) =>
    plural('en', count, {
      one: `${count} new idea stands at the top.`,
      other: `${count} new ideas stand at the top.`,
    }),
};
