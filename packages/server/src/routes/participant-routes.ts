import {
  Ballot,
  Deletion,
  Mine,
  NewOption,
  OptionReceipt,
  Receipt,
  Vote,
  Withdrawal,
} from '@earshot/client/contract';
import { deleteMine, readMine } from '../handlers/mine.js';
import { suggestOption } from '../handlers/options.js';
import { castVote, readVote, withdrawVote } from '../handlers/vote.js';
import type { Route } from '../route.js';
import { act } from './problem-groups.js';

/** How people take part in a poll, and what is theirs. */
export const participantRoutes: readonly Route[] = [
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
];
