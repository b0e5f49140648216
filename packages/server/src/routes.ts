import { readHealth } from './handlers/health.js';
import { openApiDocument } from './openapi.js';
import type { Route } from './route.js';
import { boardOrganiserRoutes } from './routes/board-organiser-routes.js';
import { boardParticipantRoutes } from './routes/board-participant-routes.js';
import { boardPublicRoutes } from './routes/board-public-routes.js';
import { organiserPageRoutes } from './routes/organiser-page-routes.js';
import { organiserRoutes } from './routes/organiser-routes.js';
import { participantRoutes } from './routes/participant-routes.js';
import { promptOrganiserRoutes } from './routes/prompt-organiser-routes.js';
import { promptParticipantRoutes } from './routes/prompt-participant-routes.js';
import { promptPublicRoutes } from './routes/prompt-public-routes.js';
import { publicRoutes } from './routes/public-routes.js';
import { Health } from './schemas.js';

let openApi: ReturnType<typeof openApiDocument> | undefined;

/** Everything the server answers, with who may ask. */
export const routes: readonly Route[] = [
  ...publicRoutes,
  ...participantRoutes,
  ...organiserRoutes,
  ...boardPublicRoutes,
  ...boardParticipantRoutes,
  ...boardOrganiserRoutes,
  ...promptPublicRoutes,
  ...promptParticipantRoutes,
  ...promptOrganiserRoutes,
  ...organiserPageRoutes,
  {
    method: 'GET',
    path: '/health',
    authorise: 'public',
    handler: readHealth,
    summary: 'Whether server and store answer',
    answer: ['Health', Health],
    problems: [],
  },
  {
    method: 'GET',
    path: '/openapi.json',
    authorise: 'public',
    handler: async function readOpenApi(c) {
      return c.json(await (openApi ??= openApiDocument(routes)));
    },
    summary: 'This contract',
    answer: 'any',
    problems: [],
  },
];
