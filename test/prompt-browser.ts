import { build } from 'esbuild';
import { Hono } from 'hono';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import type { PromptOnPage, showPrompt } from './prompt-page.js';
import { listen } from './server/http-server.js';

/** A page with something before and after the prompt. */
const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Brookford Council</title>
  <style>
    html { color-scheme: light dark; background: Canvas; color: CanvasText; }
    body { margin: 0.5rem; font: 1rem/1.5 system-ui, sans-serif; }
  </style>
  <header></header>
  <main></main>
  <footer><a href="#more">More about Mill Lane</a></footer>
  <script type="module" src="prompt-page.js"></script>
</html>`;

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
  app.get('/', (c) => c.html(html));
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
      await page.goto(server.address);
      await page.waitForFunction(() => 'showPrompt' in window);
      await page.evaluate(
        async ([direction, before, prompt]) => {
          document.dir = direction;
          document.querySelector('header')!.innerHTML = before;
          const { showPrompt: show } = window as unknown as { showPrompt: typeof showPrompt };
          await show(document.querySelector('main')!, prompt);
        },
        [dir, header, shown] as const,
      );
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
