import {
  Board,
  BoardDownload,
  BoardNow,
  CommentPage,
  IdeaDetail,
  IdeaPage,
  SearchQuery,
  SimilarIdeas,
  SimilarQuery,
  Views,
  ViewsReceipt,
} from '@earshot/client/contract';
import { readBoard, readBoardEvents, readNow } from '../handlers/boards/board.js';
import { downloadIdeas, downloadIdeasCsv } from '../handlers/boards/download.js';
import { findSimilarIdeas, searchIdeas } from '../handlers/boards/find-ideas.js';
import { listComments, listIdeas, readIdea } from '../handlers/boards/ideas.js';
import { countViews } from '../handlers/boards/views.js';
import { CommentsQuery, ListQuery } from '../list-query.js';
import type { Route } from '../route.js';

/** What everyone may read and look for on a board, and that something was read. */
export const boardPublicRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/boards/:id',
    authorise: 'public',
    handler: readBoard,
    summary: 'A board, the same for everyone',
    answer: ['Board', Board],
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/boards/:id/ideas',
    authorise: 'public',
    handler: listIdeas,
    summary: 'Its ideas that were let in, a page at a time',
    query: ListQuery,
    answer: ['IdeaPage', IdeaPage],
    problems: ['not-found', 'invalid'],
  },
  {
    method: 'GET',
    path: '/boards/:id/ideas/:idea',
    authorise: 'public',
    handler: readIdea,
    summary:
      'One idea with what became of it; of one that was put together with another, that other',
    answer: ['IdeaDetail', IdeaDetail],
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/boards/:id/ideas/:idea/comments',
    authorise: 'public',
    handler: listComments,
    summary: 'The comments on it that were let in, oldest first, a page at a time',
    query: CommentsQuery,
    answer: ['CommentPage', CommentPage],
    problems: ['not-found', 'invalid'],
  },
  {
    method: 'POST',
    path: '/boards/:id/ideas/similar',
    authorise: 'public',
    handler: findSimilarIdeas,
    summary: 'Ideas that say something close to these words, which are neither kept nor logged',
    body: ['SimilarQuery', SimilarQuery],
    answer: ['SimilarIdeas', SimilarIdeas],
    problems: ['not-found', 'invalid'],
  },
  {
    method: 'POST',
    path: '/boards/:id/ideas/search',
    authorise: 'public',
    handler: searchIdeas,
    summary: 'Ideas that hold these words, which are neither kept nor logged',
    body: ['SearchQuery', SearchQuery],
    answer: ['IdeaPage', IdeaPage],
    problems: ['not-found', 'invalid'],
  },
  {
    method: 'POST',
    path: '/boards/:id/views',
    authorise: 'public',
    handler: countViews,
    summary: 'Ideas were on screen: counted together and without a key, for the order least-read',
    body: ['Views', Views],
    answer: ['ViewsReceipt', ViewsReceipt],
    problems: ['not-found', 'invalid'],
  },
  {
    method: 'GET',
    path: '/boards/:id/now',
    authorise: 'public',
    handler: readNow,
    summary: 'What has come and what has changed',
    answer: ['BoardNow', BoardNow],
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/boards/:id/events',
    authorise: 'public',
    handler: readBoardEvents,
    summary: 'The same at once and whenever it changes, as the event `now`',
    answer: 'events',
    problems: ['not-found', 'unavailable'],
  },
  {
    method: 'GET',
    path: '/boards/:id/ideas.json',
    authorise: 'public',
    handler: downloadIdeas,
    summary: 'The ideas of a closed board, without names, comments and lived experience',
    answer: ['BoardDownload', BoardDownload],
    problems: ['not-found', 'results-withheld'],
  },
  {
    method: 'GET',
    path: '/boards/:id/ideas.csv',
    authorise: 'public',
    handler: downloadIdeasCsv,
    summary: 'The same as a table',
    answer: 'csv',
    problems: ['not-found', 'results-withheld'],
  },
];
