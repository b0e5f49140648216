import { plural } from '../plural.js';

/** What is said to a person who looks for ideas. */
export const finding = {
  search: 'Search',
  words: 'Words to find',
  show: 'Show only',
  topic: 'Topic',
  everyTopic: 'Every topic',
  status: 'What becomes of it',
  everyStatus: 'All of them',
  livedExperience: 'Written by someone who has lived through it',
  all: 'Show all ideas',
  found: (count: number) =>
    plural('en', count, { one: `${count} idea found`, other: `${count} ideas found` }),
  notFound: 'The search did not work. Your words are still here. Try again.',
};
