import { build } from 'esbuild';
import { Hono } from 'hono';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import type { PromptOnPage, showPrompt } from './prompt-page.js';
import { listen } from './server/http-server.js';

const style = `
  html { color-scheme: light dark; background: Canvas; color: CanvasText; }
  body { margin: 0.5rem; font: 1rem/1.5 system-ui, sans-serif; }
`;

/** A page with something before and after the prompt, under the strictest policy. */
const html = (dir: string, header: string) => `<!doctype html>
<html lang="en" dir="${dir}">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Brookford Council</title>
  <link rel="stylesheet" href="page.css">
  <header>${header}</header>
  <main></main>
  <footer><a href="#more">More about Mill Lane</a></footer>
  <script type="module" src="prompt-page.js"></script>
</html>`;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export interface Opening extends PromptOnPage {
  readonly screen?: BrowserContextOptions;
  readonly dir?: 'ltr' | 'rtl';
  /** What stands before the prompt. */
  readonly header?: string;
}

/** Opens pages with a prompt in a Chromium, for tests that press its keys or look at what it draws. */
export async function startPromptBrowser() {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/prompt-page.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['source', 'browser'],
    tsconfig: `${import.meta.dirname}/../tsconfig.json`,
    define: { 'process.env.NODE_ENV': '"test"' },
    logLevel: 'error',
  });
  const app = new Hono();
  app.get('/', (c) => {
    c.header('Content-Security-Policy', policy);
    return c.html(html(c.req.query('dir')!, c.req.query('header')!));
  });
  app.get('/page.css', (c) => c.body(style, 200, { 'content-type': 'text/css' }));
  app.get('/prompt-page.js', (c) =>
    c.body(outputFiles[0]!.text, 200, { 'content-type': 'text/javascript' }),
  );
  const server = await listen(app);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs,
  });
  return {
    async open({ screen, dir = 'ltr', header = '', ...shown }: Opening): Promise<Page> {
      const page = await (await browser.newContext(screen)).newPage();
      await page.goto(`${server.address}/?${new URLSearchParams({ dir, header })}`);
      await page.waitForFunction(() => 'showPrompt' in window);
      await page.evaluate(async (prompt) => {
        const { showPrompt: show } = window as unknown as { showPrompt: typeof showPrompt };
        await show(document.querySelector('main')!, prompt);
      }, shown);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
