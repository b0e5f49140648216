import { showPlaces } from '../organise/handlers/places.js';
import { askToSignIn, chooseLanguage, signIn, signOut } from '../organise/handlers/sign-in.js';
import type { Route } from '../route.js';

/** A page of the moderation, or a form on one. */
type Page = Pick<Route, 'method' | 'path' | 'handler' | 'summary'> & Partial<Route>;

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
    summary: 'All boards and polls, with what waits',
  },
];

/** The moderation pages, for people; the organiser's API does the same for programs. */
export const organiserPageRoutes: readonly Route[] = pages.map((page) => ({
  authorise: 'organiser-page',
  answer: 'page',
  problems: [],
  ...page,
}));
