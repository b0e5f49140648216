import {
  ArrivalReceipt,
  EqualityAnswers,
  EqualityReceipt,
  GroupList,
  GroupQuery,
  Prompt,
  Representation,
  SimilarGroups,
} from '@earshot/client/contract';
import { postArrival } from '../handlers/prompts/arrivals.js';
import { postEquality } from '../handlers/prompts/equality.js';
import { listGroups, readPrompt, readRepresentation } from '../handlers/prompts/prompt.js';
import { findSimilarGroups } from '../handlers/prompts/similar.js';
import { NewArrival } from '../prompt-schemas.js';
import type { Route } from '../route.js';
import { moment } from './problem-groups.js';

/** What everyone may read of a prompt, and what is told to it without saying who tells. */
export const promptPublicRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/prompts/:id',
    authorise: 'public',
    handler: readPrompt,
    summary: 'A prompt, the same for everyone',
    answer: ['Prompt', Prompt],
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/prompts/:id/groups',
    authorise: 'public',
    handler: listGroups,
    summary:
      'All groups that can be read, with what was done to reach them; the order says nothing',
    answer: ['GroupList', GroupList],
    problems: ['not-found'],
  },
  {
    method: 'POST',
    path: '/prompts/:id/groups/similar',
    authorise: 'public',
    handler: findSimilarGroups,
    summary: 'Groups that may be the same as what is written, which is neither kept nor logged',
    body: ['GroupQuery', GroupQuery],
    answer: ['SimilarGroups', SimilarGroups],
    problems: ['not-found', 'invalid'],
  },
  {
    method: 'POST',
    path: '/prompts/:id/arrivals',
    authorise: 'public',
    handler: postArrival,
    summary:
      'Somebody who was invited has taken part: only ever told as a total, in tens, once a day',
    isUnlogged: true,
    body: ['NewArrival', NewArrival],
    answer: ['ArrivalReceipt', ArrivalReceipt],
    problems: ['not-found', 'invalid', ...moment],
  },
  {
    method: 'POST',
    path: '/prompts/:id/equality',
    authorise: 'public',
    handler: postEquality,
    summary: 'Answers about who took part, kept as totals that nothing can be joined with',
    isUnlogged: true,
    body: ['EqualityAnswers', EqualityAnswers],
    answer: ['EqualityReceipt', EqualityReceipt],
    problems: ['not-found', 'invalid', ...moment],
  },
  {
    method: 'GET',
    path: '/prompts/:id/representation',
    authorise: 'public',
    handler: readRepresentation,
    summary: 'Who took part, as far as it can be shown; it changes once a day',
    answer: ['Representation', Representation],
    problems: ['not-found', 'results-withheld'],
  },
];
