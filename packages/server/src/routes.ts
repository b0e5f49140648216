import {
  Ballot,
  Deletion,
  Mine,
  Poll,
  PollContent,
  Receipt,
  Results,
  Vote,
  Withdrawal,
} from '@earshot/client/contract';
import { deleteMine, readMine } from './handlers/mine.js';
import {
  closePoll,
  createPoll,
  decideWords,
  exportVotes,
  exportVotesCsv,
  listWaiting,
} from './handlers/organise.js';
import { readPoll, readResults, readResultsCsv } from './handlers/polls.js';
import { readHealth } from './handlers/health.js';
import { castVote, readVote, withdrawVote } from './handlers/vote.js';
import { openApiDocument } from './openapi.js';
import type { Route } from './route.js';
import { Decided, Decision, Health, Votes, Waiting } from './schemas.js';

const moment = ['not-open', 'paused', 'closed'] as const;
const act = [...moment, 'superseded', 'key-reused'] as const;

let openApi: ReturnType<typeof openApiDocument> | undefined;

/** Everything the server answers, with who may ask. */
export const routes: readonly Route[] = [
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
    path: '/polls/:id/vote',
    authorise: 'participant',
    handler: readVote,
    summary: 'My vote, its words emptied: `/mine` has them',
    answer: ['Vote', Vote],
    problems: ['not-found', 'no-vote'],
  },
  {
    method: 'PUT',
    path: '/polls/:id/vote',
    authorise: 'participant',
    handler: castVote,
    summary: 'Vote, or change my vote',
    body: ['Ballot', Ballot],
    answer: ['Receipt', Receipt],
    problems: ['not-found', 'option-gone', ...act],
  },
  {
    method: 'DELETE',
    path: '/polls/:id/vote',
    authorise: 'participant',
    handler: withdrawVote,
    summary: 'Take my vote back',
    answer: ['Withdrawal', Withdrawal],
    problems: ['not-found', ...act],
  },
  {
    method: 'GET',
    path: '/polls/:id/mine',
    authorise: 'holder',
    handler: readMine,
    summary: 'What you hold of me',
    answer: ['Mine', Mine],
    problems: ['not-found'],
  },
  {
    method: 'DELETE',
    path: '/polls/:id/mine',
    authorise: 'holder',
    handler: deleteMine,
    summary: 'Delete what you hold of me, at any time',
    answer: ['Deletion', Deletion],
    problems: ['not-found'],
  },
  {
    method: 'POST',
    path: '/organise/polls',
    authorise: 'organiser',
    handler: createPoll,
    summary: 'Create a poll',
    body: ['PollContent', PollContent],
    answer: ['Poll', Poll],
    status: 201,
    problems: [],
  },
  {
    method: 'POST',
    path: '/organise/polls/:id/close',
    authorise: 'organiser',
    handler: closePoll,
    summary: 'Close a poll now, for good',
    answer: ['Poll', Poll],
    problems: [],
  },
  {
    method: 'GET',
    path: '/organise/polls/:id/waiting',
    authorise: 'organiser',
    handler: listWaiting,
    summary: 'Words that wait to be read',
    answer: ['Waiting', Waiting],
    problems: [],
  },
  {
    method: 'POST',
    path: '/organise/polls/:id/waiting/:entry',
    authorise: 'organiser',
    handler: decideWords,
    summary: 'Let words through, or keep them back',
    body: ['Decision', Decision],
    answer: ['Decided', Decided],
    problems: [],
  },
  {
    method: 'GET',
    path: '/organise/polls/:id/votes.json',
    authorise: 'organiser',
    handler: exportVotes,
    summary: 'All ballots, without saying whose',
    answer: ['Votes', Votes],
    problems: [],
  },
  {
    method: 'GET',
    path: '/organise/polls/:id/votes.csv',
    authorise: 'organiser',
    handler: exportVotesCsv,
    summary: 'The same as a table',
    answer: 'csv',
    problems: [],
  },
  {
    method: 'GET',
    path: '/health',
    authorise: 'public',
    handler: readHealth,
    summary: 'Whether server and store answer',
    answer: ['Health', Health],
    problems: [],
  },
  {
    method: 'GET',
    path: '/openapi.json',
    authorise: 'public',
    handler: async function readOpenApi(c) {
      return c.json(await (openApi ??= openApiDocument(routes)));
    },
    summary: 'This contract',
    answer: 'any',
    problems: [],
  },
];
