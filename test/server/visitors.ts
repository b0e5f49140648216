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

/** Whether a route is about boards or about prompts, for programs: these have matrices of their own. */
export const isOf =
  (places: 'boards' | 'prompts') =>
  ({ path, answer }: Route): boolean =>
    new RegExp(`^(/organise)?/${places}(/|$)`).test(path) && answer !== 'page';
