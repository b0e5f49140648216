import assert from 'node:assert/strict';
import { createApp, createMemoryStore, openPoll, openPrompt } from '@earshot/server';
import { build } from 'esbuild';
import { Hono } from 'hono';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { lanePrompt } from './pages/prompts.js';
import { listen } from './server/http-server.js';
import { pollContent } from './server/poll-content.js';
import { promptParticipant } from './server/prompt-app.js';
import { newKey, whileOpen } from './server/test-app.js';

/** What a back end was sent that changes something. */
export interface Sent {
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

/** The strictest policy under which widgets run, with a back end of another origin. */
const policyFor = (backEnd: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${backEnd}; require-trusted-types-for 'script'; trusted-types lit-html`;

const html = (path: string, backEnd: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Mill Lane</title>
  ${path === '/canonical' ? '<link rel="canonical" href="https://www.brookford.example/lane?utm_source=x">' : ''}
  <script type="module" src="/widgets.js"></script>
  <main>
    ${path === '/alone' ? '' : `<earshot-poll src="${backEnd}/polls/${pollContent().id}"></earshot-poll>`}
    <earshot-whos-missing src="${backEnd}/prompts/lane"></earshot-whos-missing>
  </main>
</html>`;

/** Pages with a poll and a who's-missing prompt under the strictest policy, their back end, and a Chromium to open them in. */
export async function startPromptPages() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import '@earshot/widgets/poll/define'; import '@earshot/widgets/whos-missing/define';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['source', 'browser'],
    tsconfig: `${import.meta.dirname}/../tsconfig.json`,
    define: { 'process.env.NODE_ENV': '"test"' },
    logLevel: 'error',
  });
  const pages = new Hono();
  const pageServer = await listen(pages);
  const store = createMemoryStore();
  const at = new Date(whileOpen).toISOString();
  await openPoll(store, pollContent(), at);
  assert.deepEqual(await openPrompt(store, lanePrompt, at), []);
  const app = createApp({ store, origins: [pageServer.address], now: () => whileOpen });
  const { name } = promptParticipant(app, '/prompts/lane', newKey());
  assert.equal((await name({ name: 'Bus drivers', suggestion: 'bus-drivers' })).status, 201);
  const sent: Sent[] = [];
  /** Paths that are not answered. */
  const broken = new Set<string>();
  const backEnd = new Hono();
  backEnd.all('*', async (c) => {
    const { raw, method, path } = c.req;
    if (!['GET', 'OPTIONS'].includes(method))
      sent.push({ path, headers: raw.headers, body: await raw.clone().text() });
    return broken.has(path) ? c.text('', 503) : app.fetch(raw);
  });
  const backEndServer = await listen(backEnd);
  pages.get('/widgets.js', (c) =>
    c.body(outputFiles[0]!.text, 200, { 'content-type': 'text/javascript' }),
  );
  pages.get('/*', (c) =>
    c.html(html(c.req.path, backEndServer.address), 200, {
      'content-security-policy': policyFor(backEndServer.address),
    }),
  );
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs,
  });
  return {
    /** The origin of the pages. */
    address: pageServer.address,
    sent,
    broken,
    /**
     * A page in a browser of its own; resolves when its prompt is ready. On `/alone` there is no poll beside it, and
     * `/canonical` says that its address is another.
     */
    async open(
      path: string,
      { prepare, ...options }: BrowserContextOptions & { prepare?: () => void } = {},
    ): Promise<Page> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
          violations.push(`${violatedDirective} ${sample}`),
        );
      });
      if (prepare) await page.addInitScript(prepare);
      await page.goto(pageServer.address + path);
      await page.locator('earshot-whos-missing:state(ready)').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await pageServer.close();
      await backEndServer.close();
    },
  };
}

/** What went against the policy of a page. */
export const violationsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);
