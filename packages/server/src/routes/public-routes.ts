import { Ballots, Poll, Results } from '@earshot/client/contract';
import { readEvents } from '../handlers/events.js';
import { readPoll, readResults, readResultsCsv } from '../handlers/polls.js';
import { readBallots, readBallotsCsv } from '../handlers/published-ballots.js';
import type { Route } from '../route.js';

/** What everyone may read of a poll. */
export const publicRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/polls/:id',
    authorise: 'public',
    handler: readPoll,
    summary: 'A poll, the same for everyone',
    answer: ['Poll', Poll],
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/polls/:id/results',
    authorise: 'public',
    handler: readResults,
    summary: 'Its counts, and the words that were let through',
    answer: ['Results', Results],
    problems: ['not-found', 'results-withheld'],
  },
  {
    method: 'GET',
    path: '/polls/:id/results.csv',
    authorise: 'public',
    handler: readResultsCsv,
    summary: 'Its counts as a table; `?lang` chooses the language of the labels',
    answer: 'csv',
    problems: ['not-found', 'results-withheld'],
  },
  {
    method: 'GET',
    path: '/polls/:id/ballots.json',
    authorise: 'public',
    handler: readBallots,
    summary:
      'Every ballot of a closed poll, shuffled and without words, and the rule they are counted by',
    answer: ['Ballots', Ballots],
    problems: ['not-found', 'results-withheld'],
  },
  {
    method: 'GET',
    path: '/polls/:id/ballots.csv',
    authorise: 'public',
    handler: readBallotsCsv,
    summary: 'The same as a table',
    answer: 'csv',
    problems: ['not-found', 'results-withheld'],
  },
  {
    method: 'GET',
    path: '/polls/:id/events',
    authorise: 'public',
    handler: readEvents,
    summary:
      'What it is now and whenever that changes: `results` where everyone may see them, else its `version`',
    answer: 'events',
    problems: ['not-found', 'unavailable'],
  },
];
