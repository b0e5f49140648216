import type { Route } from '@earshot/server';

/** Whoever may come to a route. */
export const visitors = [
  'nobody',
  'another participant',
  'the participant',
  'a receipt',
  'the organiser',
] as const;
export type Visitor = (typeof visitors)[number];

/** What each role of the table lets in, written out by hand: the table is held against this, not against itself. */
export const letsIn: Record<Route['authorise'], readonly Visitor[]> = {
  public: visitors,
  participant: ['another participant', 'the participant'],
  holder: ['another participant', 'the participant', 'a receipt'],
  organiser: ['the organiser'],
  'sign-in-page': visitors,
  'organiser-page': ['the organiser'],
};

/** Whether a route is about boards, for programs: these have a matrix of their own. */
export function isOfBoards({ path, answer }: Route): boolean {
  return /^(\/organise)?\/boards(\/|$)/.test(path) && answer !== 'page';
}
