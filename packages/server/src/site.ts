import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { etag } from 'hono/etag';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const examples = fromHere('../../../examples');
const widgets = fromHere('../../widgets/dist/cdn');

/** What the demo's pages may do: as strict as it gets, so that it shows the widgets can live with it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The demo's pages, and the widgets' files for the script tag, in front of an app that answers everything else. */
export function withSite(app: { fetch: Hono['fetch'] }): Hono {
  const site = new Hono();
  site.get('/', page, serveStatic({ root: examples, path: 'council.html' }));
  site.get(
    '/examples/:file{[\\w-]+\\.(html|css|js|svg|png|webp)}',
    page,
    serveStatic({ root: examples, rewriteRequestPath: (path) => path.slice('/examples'.length) }),
  );
  site.get('/:file{[\\w.-]+\\.(js|css|map)}', script, serveStatic({ root: widgets }));
  site.all('*', (c) => app.fetch(c.req.raw, c.env));
  return site;
}

function headers(values: Record<string, string>): MiddlewareHandler {
  return async (c, next) => {
    for (const [name, value] of Object.entries(values)) c.header(name, value);
    await next();
  };
}

const page = every(
  etag({ retainedHeaders: ['cache-control', 'content-security-policy', 'etag'] }),
  headers({
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  }),
);

const script = every(
  etag({ retainedHeaders: ['access-control-allow-origin', 'cache-control', 'etag', 'vary'] }),
  headers({
    'Access-Control-Allow-Origin': '*',
    'Timing-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'public, max-age=300',
  }),
);
