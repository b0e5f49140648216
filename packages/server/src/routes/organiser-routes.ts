import { Poll, PollContent, Receipt, Reply } from '@earshot/client/contract';
import { countCodes, issueCodes } from '../handlers/codes.js';
import { enterBallot } from '../handlers/entered-ballots.js';
import { closePoll, createPoll } from '../handlers/organise.js';
import { correctReply } from '../handlers/correct-reply.js';
import { publishReply } from '../handlers/replies.js';
import { rewordOption } from '../handlers/reword-option.js';
import { exportVotes, exportVotesCsv } from '../handlers/votes-export.js';
import { decideWaiting, listWaiting } from '../handlers/waiting.js';
import type { Route } from '../route.js';
import {
  CodeCount,
  Codes,
  Decided,
  Decision,
  EnteredBallot,
  NewCodes,
  NewReply,
  OptionWords,
  ReplyWords,
  Votes,
  Waiting,
} from '../schemas.js';
import { moment, code } from './problem-groups.js';

/** What whoever runs polls may do. */
export const organiserRoutes: readonly Route[] = [
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
    method: 'PUT',
    path: '/organise/polls/:id/replies/:reply',
    authorise: 'organiser',
    handler: correctReply,
    summary: 'Correct a reply; what it said before can be read among the changes of wording',
    body: ['ReplyWords', ReplyWords],
    answer: ['Reply', Reply],
    problems: [],
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
];
