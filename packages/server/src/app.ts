import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { authorise } from './gates/authorise.js';
import { cachePublic, keepNothing, keepPrivate } from './gates/caching.js';
import { limitTo } from './gates/limit.js';
import { limitWrites } from './gates/limit-writes.js';
import { openByMethod, openToOwnPages } from './gates/origins.js';
import { nameError } from './log.js';
import { type LoggedEnv, logRequests, rememberRoute } from './log-requests.js';
import { type AppOptions, withDefaults } from './options.js';
import { answerLost } from './organise/answer-lost.js';
import { answerProblem, ProblemError } from './problem.js';
import { resourceAt } from './resource.js';
import { routes } from './routes.js';
import { createService } from './service.js';

/** The app, as a server or a service worker runs it. */
export interface App extends Pick<Hono, 'fetch' | 'request'> {
  /** Ends the streams that are open and opens no more, so that a server can stop. */
  close(): void;
}

/** The reference back end as a `fetch` handler, for any runtime and for service workers. */
export function createApp(options: AppOptions): App {
  const settings = withDefaults(options);
  const service = createService(settings);
  const { reads, window } = settings.rateLimit;
  const countRead = limitTo(reads, window, settings);
  const countWrite = limitWrites(service);
  const app = new Hono<LoggedEnv>();
  app.use(logRequests(settings));
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });

  for (const path of new Set(routes.map((route) => route.path))) {
    const here = routes.filter((route) => route.path === path);
    const methods = here.map(({ method }) => method);
    const origins = pages.has(path) ? openToOwnPages(settings) : openByMethod(here, settings);
    const isUnlogged = here.some((route) => route.isUnlogged);
    app.on([...methods, 'OPTIONS'], path, rememberRoute(path, isUnlogged), origins);
  }
  for (const route of routes) {
    const { method, path, handler } = route;
    if (route.authorise !== 'public') {
      app.on(method, path, keepPrivate(route.authorise));
    } else if (method !== 'GET') {
      app.on(method, path, keepNothing);
    } else if (route.answer !== 'events') {
      // A stream has no end of which a tag could be made.
      app.on(method, path, etag({ retainedHeaders }), cachePublic);
    }
    app.on(method, path, async (c) => {
      const isPublic = route.authorise === 'public';
      const isRead = isPublic || (method === 'GET' && route.authorise !== 'organiser');
      if (isRead) countRead(c);
      else await countWrite(c);
      await authorise(route.authorise, c, service);
      if (method === 'GET' || isPublic) return handler(c, service);
      let isRefused = false;
      try {
        return await handler(c, service);
      } catch (error) {
        // What is refused changes nothing, and makes nobody count again.
        isRefused = error instanceof ProblemError;
        throw error;
      } finally {
        if (!isRefused) service.changed(resourceAt(path, c.req.param('id') ?? ''));
      }
    });
  }

  app.notFound((c) => answerProblem(c, new ProblemError('not-found', 'There is nothing here.')));
  app.onError((error, c) => {
    const isNamed = error instanceof ProblemError;
    if (!isNamed) c.set('error', nameError(error));
    const problem = isNamed
      ? error
      : new ProblemError('internal', 'Something went wrong here. Try again.');
    return pages.has(c.get('route') ?? '')
      ? answerLost(c, service, problem)
      : answerProblem(c, problem);
  });
  return { fetch: app.fetch, request: app.request, close: () => service.feed.close() };
}

/** The patterns of what is a page: it refuses in words, and takes forms from pages of its own alone. */
const pages = new Set(routes.filter(({ answer }) => answer === 'page').map(({ path }) => path));

/** What a 304 needs so that another origin's page may read it. */
const retainedHeaders = [
  ...RETAINED_304_HEADERS,
  'access-control-allow-origin',
  'access-control-expose-headers',
  'timing-allow-origin',
  'x-content-type-options',
];
