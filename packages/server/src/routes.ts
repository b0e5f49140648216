import {
  Ballot,
  Ballots,
  Deletion,
  Mine,
  NewOption,
  OptionReceipt,
  Poll,
  PollContent,
  Receipt,
  Reply,
  Results,
  Vote,
  Withdrawal,
} from '@earshot/client/contract';
import { readEvents } from './handlers/events.js';
import { deleteMine, readMine } from './handlers/mine.js';
import { suggestOption } from './handlers/options.js';
import { closePoll, createPoll } from './handlers/organise.js';
import { readPoll, readResults, readResultsCsv } from './handlers/polls.js';
import { readHealth } from './handlers/health.js';
import { publishReply } from './handlers/replies.js';
import { rewordOption } from './handlers/reword-option.js';
import { castVote, readVote, withdrawVote } from './handlers/vote.js';
import { exportVotes, exportVotesCsv } from './handlers/votes-export.js';
import { decideWaiting, listWaiting } from './handlers/waiting.js';
import { countCodes, issueCodes } from './handlers/codes.js';
import { enterBallot } from './handlers/entered-ballots.js';
import { readBallots, readBallotsCsv } from './handlers/published-ballots.js';
import { openApiDocument } from './openapi.js';
import type { Route } from './route.js';
import {
  CodeCount,
  Codes,
  Decided,
  Decision,
  EnteredBallot,
  Health,
  NewCodes,
  NewReply,
  OptionWords,
  Votes,
  Waiting,
} from './schemas.js';

const moment = ['not-open', 'paused', 'closed'] as const;
const code = ['code-missing', 'code-unknown', 'code-used'] as const;
const act = [...moment, ...code, 'superseded', 'key-reused'] as const;

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
    method: 'POST',
    path: '/polls/:id/options',
    authorise: 'participant',
    handler: suggestOption,
    summary: 'Suggest an option; a person reads it before it appears',
    body: ['NewOption', NewOption],
    answer: ['OptionReceipt', OptionReceipt],
    status: 201,
    problems: ['not-found', 'forbidden', 'option-limit', 'option-exists', ...act],
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
    summary: 'Words and suggested options that wait to be read',
    answer: ['Waiting', Waiting],
    problems: [],
  },
  {
    method: 'POST',
    path: '/organise/polls/:id/waiting/:entry',
    authorise: 'organiser',
    handler: decideWaiting,
    summary: 'Let words or an option through, or keep them back',
    body: ['Decision', Decision],
    answer: ['Decided', Decided],
    problems: [...moment],
  },
  {
    method: 'PUT',
    path: '/organise/polls/:id/options/:option',
    authorise: 'organiser',
    handler: rewordOption,
    summary: 'Word an option that was let in, in every language',
    body: ['OptionWords', OptionWords],
    answer: ['Poll', Poll],
    problems: [],
  },
  {
    method: 'POST',
    path: '/organise/polls/:id/replies',
    authorise: 'organiser',
    handler: publishReply,
    summary: 'Reply in the poll to "I need to know more"',
    body: ['NewReply', NewReply],
    answer: ['Reply', Reply],
    status: 201,
    problems: ['paused'],
  },
  {
    method: 'POST',
    path: '/organise/polls/:id/codes',
    authorise: 'organiser',
    handler: issueCodes,
    summary: 'Make single-use codes, told once; `Accept: text/html` answers with a sheet to print',
    body: ['NewCodes', NewCodes],
    answer: ['Codes', Codes],
    prints: true,
    status: 201,
    problems: ['closed'],
  },
  {
    method: 'GET',
    path: '/organise/polls/:id/codes',
    authorise: 'organiser',
    handler: countCodes,
    summary: 'How many codes were given out and used',
    answer: ['CodeCount', CodeCount],
    problems: [],
  },
  {
    method: 'POST',
    path: '/organise/polls/:id/ballots',
    authorise: 'organiser',
    handler: enterBallot,
    summary: 'Enter a ballot that came on paper, by phone or in person',
    body: ['EnteredBallot', EnteredBallot],
    answer: ['Receipt', Receipt],
    status: 201,
    problems: ['option-gone', 'not-open', 'closed', ...code, 'superseded', 'key-reused'],
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
