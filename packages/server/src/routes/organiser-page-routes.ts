import { exportIdeas, exportIdeasCsv } from '../handlers/boards/export.js';
import { exportVotes, exportVotesCsv } from '../handlers/votes-export.js';
import { showDecisions } from '../organise/handlers/decisions.js';
import { actOnIdea, showIdea } from '../organise/handlers/idea.js';
import { searchOnPage, showIdeas } from '../organise/handlers/ideas.js';
import { pauseOrClose, showPause } from '../organise/handlers/pause.js';
import { showPlaces } from '../organise/handlers/places.js';
import { decideInPollQueue, showPollQueue } from '../organise/handlers/poll-queue.js';
import { decideInQueue, showQueue } from '../organise/handlers/queue.js';
import { askToSignIn, chooseLanguage, signIn, signOut } from '../organise/handlers/sign-in.js';
import { boards } from '../organise/kinds/boards.js';
import type { Route } from '../route.js';
import { promptPages } from './prompt-page-routes.js';

/** A page of the moderation, or a form on one. */
export type Page = Pick<Route, 'method' | 'path' | 'handler' | 'summary'> & Partial<Route>;

const pages: readonly Page[] = [
  {
    method: 'GET',
    path: '/organise/sign-in',
    authorise: 'sign-in-page',
    handler: askToSignIn,
    summary: 'Ask for the organiser’s token',
  },
  {
    method: 'POST',
    path: '/organise/sign-in',
    authorise: 'sign-in-page',
    handler: signIn,
    summary: 'Sign in',
  },
  { method: 'POST', path: '/organise/sign-out', handler: signOut, summary: 'Sign out' },
  {
    method: 'POST',
    path: '/organise/language',
    handler: chooseLanguage,
    summary: 'Choose the language of the pages',
  },
  {
    method: 'GET',
    path: '/organise',
    handler: showPlaces,
    summary: 'All boards, prompts and polls, with what waits',
  },
  {
    method: 'GET',
    path: '/organise/moderate/boards/:id',
    handler: showQueue,
    summary: 'What waits on a board',
  },
  {
    method: 'POST',
    path: '/organise/moderate/boards/:id',
    handler: decideInQueue,
    summary: 'Show, withhold or keep what waits',
  },
  {
    method: 'GET',
    path: '/organise/moderate/boards/:id/ideas',
    handler: showIdeas,
    summary: 'All ideas that can be read',
  },
  {
    method: 'POST',
    path: '/organise/moderate/boards/:id/ideas',
    handler: searchOnPage,
    summary: 'Find ideas',
  },
  {
    method: 'GET',
    path: '/organise/moderate/boards/:id/ideas/:idea',
    handler: showIdea,
    summary: 'One idea with all that is known of it',
  },
  {
    method: 'POST',
    path: '/organise/moderate/boards/:id/ideas/:idea',
    handler: actOnIdea,
    summary: 'Decide about an idea, answer it, set its status, ask to merge it',
  },
  {
    method: 'GET',
    path: '/organise/moderate/boards/:id/decisions',
    handler: showDecisions(boards),
    summary: 'What was decided on a board',
  },
  {
    method: 'GET',
    path: '/organise/moderate/boards/:id/pause',
    handler: showPause(boards),
    summary: 'Whether a board rests',
  },
  {
    method: 'POST',
    path: '/organise/moderate/boards/:id/pause',
    handler: pauseOrClose(boards),
    summary: 'Pause, resume or close a board',
  },
  {
    method: 'GET',
    path: '/organise/moderate/boards/:id/ideas.csv',
    handler: exportIdeasCsv,
    summary: 'Everything of a board as a table',
  },
  {
    method: 'GET',
    path: '/organise/moderate/boards/:id/ideas.json',
    handler: exportIdeas,
    summary: 'Everything of a board as data',
  },
  {
    method: 'GET',
    path: '/organise/moderate/polls/:id',
    handler: showPollQueue,
    summary: 'What waits in a poll',
  },
  {
    method: 'POST',
    path: '/organise/moderate/polls/:id',
    handler: decideInPollQueue,
    summary: 'Show or keep back what waits in a poll',
  },
  {
    method: 'GET',
    path: '/organise/moderate/polls/:id/votes.csv',
    handler: exportVotesCsv,
    summary: 'All ballots as a table',
  },
  {
    method: 'GET',
    path: '/organise/moderate/polls/:id/votes.json',
    handler: exportVotes,
    summary: 'All ballots as data',
  },
];

/** The moderation pages, for people; the organiser's API does the same for programs. */
export const organiserPageRoutes: readonly Route[] = [...pages, ...promptPages].map((page) => ({
  authorise: 'organiser-page',
  answer: 'page',
  problems: [],
  ...page,
}));
