import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { lateness } from './back-end.js';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const cdn = fromHere('../../packages/widgets/dist/cdn');

/** The strictest policy under which the widgets run: what the README asks a web team for, and nothing else. */
const strict = (backEnd: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${backEnd}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/**
 * Pages made to order under `/pages/`, and what they need: their own scripts, and the script tag's files as they
 * come (`/pages/now/`), with the widget's code late (`/pages/late/`) or lost (`/pages/lost/`).
 * @param backEnd the origin that a page under the strict policy may connect to
 */
export function createPages(backEnd: string): Hono {
  const pages = new Hono().basePath('/pages');
  pages.get('/page', (c) => {
    const { lang = 'en', head = '', body = '', policy } = c.req.query();
    if (policy === 'strict') c.header('Content-Security-Policy', strict(backEnd));
    c.header('Cache-Control', 'no-store');
    return c.html(`<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A council's page</title>
    <script src="own/record.js"></script>
    <link rel="stylesheet" href="own/page.css">
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>`);
  });
  pages.get('/own/:file', serveStatic({ root: fromHere('own'), rewriteRequestPath: lastPart }));
  pages.get(
    '/:when{now|late|lost}/:file',
    async (c, next) => {
      const { when, file } = c.req.param();
      c.header('Cache-Control', 'no-store');
      if (when === 'late' && file === 'poll.js') await wait(lateness);
      if (when === 'lost' && file === 'poll.js') return c.notFound();
      return next();
    },
    serveStatic({ root: cdn, rewriteRequestPath: lastPart }),
  );
  return pages;
}

const lastPart = (path: string) => path.slice(path.lastIndexOf('/'));
