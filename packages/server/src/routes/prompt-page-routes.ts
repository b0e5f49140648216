import { exportGroups, exportGroupsCsv } from '../handlers/prompts/export.js';
import { showDecisions } from '../organise/handlers/decisions.js';
import { showPause, pauseOrClose } from '../organise/handlers/pause.js';
import { actOnGroup, showGroup } from '../organise/handlers/prompts/group.js';
import { addOnPage, showGroups } from '../organise/handlers/prompts/groups.js';
import { decideInNames, showNames } from '../organise/handlers/prompts/queue.js';
import { prompts } from '../organise/kinds/prompts.js';
import type { Page } from './organiser-page-routes.js';

/** The moderation pages of who's-missing prompts. */
export const promptPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/organise/moderate/prompts/:id',
    handler: showNames,
    summary: 'Names that wait on a prompt',
  },
  {
    method: 'POST',
    path: '/organise/moderate/prompts/:id',
    handler: decideInNames,
    summary: 'Let a name through, or withhold it',
  },
  {
    method: 'GET',
    path: '/organise/moderate/prompts/:id/groups',
    handler: showGroups,
    summary: 'All groups of a prompt',
  },
  {
    method: 'POST',
    path: '/organise/moderate/prompts/:id/groups',
    handler: addOnPage,
    summary: 'Add a group',
  },
  {
    method: 'GET',
    path: '/organise/moderate/prompts/:id/groups/:group',
    handler: showGroup,
    summary: 'One group with all that is known of it',
  },
  {
    method: 'POST',
    path: '/organise/moderate/prompts/:id/groups/:group',
    handler: actOnGroup,
    summary: 'Decide about a group, rename it, say how far it is, note what was done',
  },
  {
    method: 'GET',
    path: '/organise/moderate/prompts/:id/decisions',
    handler: showDecisions(prompts),
    summary: 'What was decided on a prompt',
  },
  {
    method: 'GET',
    path: '/organise/moderate/prompts/:id/pause',
    handler: showPause(prompts),
    summary: 'Whether a prompt rests',
  },
  {
    method: 'POST',
    path: '/organise/moderate/prompts/:id/pause',
    handler: pauseOrClose(prompts),
    summary: 'Pause, resume or close a prompt',
  },
  {
    method: 'GET',
    path: '/organise/moderate/prompts/:id/groups.csv',
    handler: exportGroupsCsv,
    summary: 'Everything of a prompt as a table',
  },
  {
    method: 'GET',
    path: '/organise/moderate/prompts/:id/groups.json',
    handler: exportGroups,
    summary: 'Everything of a prompt as data',
  },
];
