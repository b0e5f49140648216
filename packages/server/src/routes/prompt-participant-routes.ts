import {
  Deletion,
  EchoReceipt,
  GroupReceipt,
  InclusionReceipt,
  NewGroup,
  NewInclusion,
  PromptMine,
} from '@earshot/client/contract';
import { echoGroup, unechoGroup } from '../handlers/prompts/echo.js';
import { nameGroup, withdrawGroup } from '../handlers/prompts/groups.js';
import { includeMe, includeMeNoLonger } from '../handlers/prompts/inclusion.js';
import { deleteMyGroups, readMyGroups } from '../handlers/prompts/mine.js';
import type { Route } from '../route.js';
import { moment, order } from './problem-groups.js';

/** How people take part in a prompt, and what is theirs. */
export const promptParticipantRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/prompts/:id/groups',
    authorise: 'participant',
    handler: nameGroup,
    summary: 'Name a group; a person reads it before it appears',
    body: ['NewGroup', NewGroup],
    answer: ['GroupReceipt', GroupReceipt],
    status: 201,
    problems: ['not-found', 'group-limit', ...moment, ...order],
  },
  {
    method: 'DELETE',
    path: '/prompts/:id/groups/:group',
    authorise: 'participant',
    handler: withdrawGroup,
    summary: 'Take back a name that I gave, and what I told with it, at any time',
    answer: ['GroupReceipt', GroupReceipt],
    problems: ['not-found', ...order],
  },
  {
    method: 'PUT',
    path: '/prompts/:id/groups/:group/echo',
    authorise: 'participant',
    handler: echoGroup,
    summary: 'I see that too',
    answer: ['EchoReceipt', EchoReceipt],
    problems: ['not-found', 'group-limit', ...moment, ...order],
  },
  {
    method: 'DELETE',
    path: '/prompts/:id/groups/:group/echo',
    authorise: 'participant',
    handler: unechoGroup,
    summary: 'I no longer say so',
    answer: ['EchoReceipt', EchoReceipt],
    problems: ['not-found', 'group-limit', ...moment, ...order],
  },
  {
    method: 'POST',
    path: '/prompts/:id/groups/:group/includes-me',
    authorise: 'participant',
    handler: includeMe,
    summary: 'This includes me, and what would help me take part; the organiser alone reads it',
    body: ['NewInclusion', NewInclusion],
    answer: ['InclusionReceipt', InclusionReceipt],
    status: 201,
    problems: ['not-found', 'group-limit', ...moment, ...order],
  },
  {
    method: 'DELETE',
    path: '/prompts/:id/groups/:group/includes-me',
    authorise: 'participant',
    handler: includeMeNoLonger,
    summary: 'Take that back, at any time',
    answer: ['InclusionReceipt', InclusionReceipt],
    problems: ['not-found', ...order],
  },
  {
    method: 'GET',
    path: '/prompts/:id/mine',
    authorise: 'holder',
    handler: readMyGroups,
    summary: 'What you hold of me; with a receipt also what I said with "This includes me"',
    answer: ['PromptMine', PromptMine],
    problems: ['not-found'],
  },
  {
    method: 'DELETE',
    path: '/prompts/:id/mine',
    authorise: 'holder',
    handler: deleteMyGroups,
    summary: 'Delete what you hold of me, at any time',
    answer: ['Deletion', Deletion],
    problems: ['not-found'],
  },
];
