import { Prompt, PromptContent, Step } from '@earshot/client/contract';
import { exportGroups, exportGroupsCsv } from '../handlers/prompts/export.js';
import {
  addOwnGroup,
  changeKeptGroup,
  decideGroup,
  listPromptDecisions,
  listWaitingGroups,
  logGroupStep,
  unlogGroupStep,
} from '../handlers/prompts/moderate.js';
import {
  closePrompt,
  createPrompt,
  pausePrompt,
  resumePrompt,
} from '../handlers/prompts/organise.js';
import { AddedGroup, GroupChanges, NameDecision } from '../moderation/prompts/schemas.js';
import { Closing, NewPause } from '../moderation/schemas.js';
import {
  GroupDecided,
  GroupKept,
  LoggedStep,
  PromptDecisions,
  PromptExport,
  WaitingGroups,
} from '../prompt-schemas.js';
import type { Route } from '../route.js';

type Told = Pick<Route, 'method' | 'path' | 'handler' | 'summary' | 'answer'> & Partial<Route>;

const told: readonly Told[] = [
  {
    method: 'POST',
    path: '/organise/prompts',
    handler: createPrompt,
    summary: 'Create a prompt',
    body: ['PromptContent', PromptContent],
    answer: ['Prompt', Prompt],
    status: 201,
  },
  {
    method: 'POST',
    path: '/organise/prompts/:id/close',
    handler: closePrompt,
    summary: 'Close a prompt now, for good',
    body: ['Closing', Closing],
    answer: ['Prompt', Prompt],
  },
  {
    method: 'POST',
    path: '/organise/prompts/:id/pause',
    handler: pausePrompt,
    summary: 'Let a prompt rest until the start of a day',
    body: ['NewPause', NewPause],
    answer: ['Prompt', Prompt],
  },
  {
    method: 'DELETE',
    path: '/organise/prompts/:id/pause',
    handler: resumePrompt,
    summary: 'End that pause',
    answer: ['Prompt', Prompt],
  },
  {
    method: 'GET',
    path: '/organise/prompts/:id/waiting',
    handler: listWaitingGroups,
    summary: 'Names that wait to be read',
    answer: ['WaitingGroups', WaitingGroups],
  },
  {
    method: 'POST',
    path: '/organise/prompts/:id/decisions',
    handler: decideGroup,
    summary: 'Let a name through, or withhold it',
    body: ['NameDecision', NameDecision],
    answer: ['GroupDecided', GroupDecided],
    problems: ['paused'],
  },
  {
    method: 'GET',
    path: '/organise/prompts/:id/decisions',
    handler: listPromptDecisions,
    summary: 'What was decided, when and why',
    answer: ['PromptDecisions', PromptDecisions],
  },
  {
    method: 'POST',
    path: '/organise/prompts/:id/groups',
    handler: addOwnGroup,
    summary: 'Add a group of your own',
    body: ['AddedGroup', AddedGroup],
    answer: ['GroupKept', GroupKept],
    status: 201,
    problems: ['group-limit', 'paused'],
  },
  {
    method: 'PUT',
    path: '/organise/prompts/:id/groups/:group',
    handler: changeKeptGroup,
    summary: 'Give a group the name it has for itself, or say how far it is',
    body: ['GroupChanges', GroupChanges],
    answer: ['GroupKept', GroupKept],
    problems: ['paused'],
  },
  {
    method: 'POST',
    path: '/organise/prompts/:id/groups/:group/steps',
    handler: logGroupStep,
    summary: 'Say what was done to reach a group, or what changed because of it',
    body: ['LoggedStep', LoggedStep],
    answer: ['Step', Step],
    status: 201,
    problems: ['paused'],
  },
  {
    method: 'DELETE',
    path: '/organise/prompts/:id/groups/:group/steps/:step',
    handler: unlogGroupStep,
    summary: 'Take that back',
    answer: ['GroupKept', GroupKept],
  },
  {
    method: 'GET',
    path: '/organise/prompts/:id/groups.json',
    handler: exportGroups,
    summary: 'All groups with everything that was said of them, without saying who',
    answer: ['PromptExport', PromptExport],
  },
  {
    method: 'GET',
    path: '/organise/prompts/:id/groups.csv',
    handler: exportGroupsCsv,
    summary: 'The same as a table',
    answer: 'csv',
  },
];

/** What whoever runs prompts may do. */
export const promptOrganiserRoutes: readonly Route[] = told.map((route) => ({
  authorise: 'organiser',
  problems: [],
  ...route,
}));
